/** Where the files of this repository can be read on the web: `homepage` in package.json. It has none yet. */
const HOMEPAGE = undefined as string | undefined;

/**
 * The public address of the page of a rule.
 *
 * @returns undefined as long as the repository has no homepage
 */
export function rulePage(id: string, homepage = HOMEPAGE): string | undefined {
  const folder = id === 'syntax' || id === 'config' ? id : `rules/${id}`;
  return homepage === undefined ? undefined : `${homepage}/packages/language/src/${folder}/page.md`;
}
