/**
 * The file name of an agenda's page: `corrected.agenda` in `zh` gives `corrected.zh.html`.
 * Takes the name of the file without its folder.
 */
export function pageName(agenda: string, language: string): string {
  return `${agenda.replace(/\.agenda$/, '')}.${language}.html`;
}
