/** What is printed when the command itself is wrong, which no agenda should be able to bring about. */
export function explainCrash(error: unknown): string {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return (
    'agendum stopped because of a mistake of its own.\n' +
    `Please report this text, with the agenda if you may share it:\n\n${details}\n`
  );
}
