import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { pageText } from './page-text.js';

const PAGE = `# some-rule

Something **is** wrong with
\`{item **a**}\` and _this_, see [the page](page.md) or [the site](https://example.org/a_b_c).

**Why it matters.** 落实 snake_case_word:

- an item: \`item needs "A"\` is long enough
  to go on
- another
## Wrong

\`\`\`agenda bad
agenda in en

item a
\`\`\`

| Option | What |
| ------ | ---- |
| \`a\`    | b    |
`;

test('a page without colours', () => {
  expect(pageText(PAGE, { colored: false, columns: 40 })).toBe(`some-rule

Something is wrong with \`{item **a**}\`
and this, see the page or the site
(https://example.org/a_b_c).

Why it matters. 落实 snake_case_word:

- an item: \`item needs "A"\` is long
  enough to go on
- another ## Wrong

    agenda in en

    item a

| Option | What |
| ------ | ---- |
| \`a\`    | b    |
`);
});

test('with colours', () => {
  const text = pageText('# a\n\n**b** `c` _d_\n\n```\ne\n```\n', { colored: true, columns: 40 });
  expect(text.replaceAll('\u001B', '␛')).toBe('␛[1ma␛[22m\n\n␛[1mb␛[22m ␛[36mc␛[39m ␛[3md␛[23m\n\n␛[2m    e␛[22m\n');
});

test('an example that is not closed ends with the page', () => {
  expect(pageText('```\na\n\nb', { colored: false, columns: 40 })).toBe('    a\n\n    b\n');
  expect(pageText('', { colored: false, columns: 40 })).toBe('\n');
});

const language = join(import.meta.dirname, '../../../language/src');
const pages = readdirSync(language, { recursive: true, encoding: 'utf8' }).filter(
  (path) => basename(path) === 'page.md',
);

test.each(pages)('%s fits into a terminal, and nothing of Markdown is left in it', (path) => {
  const text = pageText(readFileSync(join(language, path), 'utf8'), { colored: false, columns: 60 });
  const prose = text.replaceAll(/`[^`]+`|^ {4}.*$/gm, '');
  expect(prose).not.toMatch(/\*\*|^#|```/m);
  const long = text.split('\n').filter((line) => !/^( {4}|\|)/.test(line) && stringWidth(line) > 60);
  expect(long).toEqual([]);
});
