const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not open it (no permission)',
  EBUSY: 'another program is using it',
  EEXIST: 'a file is in its place',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a link that leads back to itself',
  EMFILE: 'too many files are open at once',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it is not there (deleted, moved, or a link to nothing)',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EPERM: 'you may not open it (no permission)',
  EROFS: 'the disk is read-only',
};

/** Why the system refused to read or write a file, in words that follow "because". */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code !== undefined && REASONS[code]) || message;
}
