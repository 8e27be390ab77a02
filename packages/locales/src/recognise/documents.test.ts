import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { told } from '../../test/mentions.js';

const examples = new URL('../../../../examples/', import.meta.url);

/** What stands between quotes or in a text block of an agenda, without its references: each piece is searched alone, as rules do. */
function proseOf(source: string): string[] {
  const texts = Array.from(source.matchAll(/"""([^]*?)"""|"([^"\n]*)"/g), ([, block, line]) => block ?? line ?? '');
  return texts.flatMap((text) => text.split(/\{[^}]*\}/));
}

test('the real agenda, as the text comes out of its page', async () => {
  const page = readFileSync(new URL('untoc-wg2-2012/reference.zh.txt', examples), 'utf8');
  // The page has an empty line after nearly every line.
  const text = page.replace(/\n\s*\n/g, '\n');
  await expect(`${told(text, 'zh').join('\n')}\n`).toMatchFileSnapshot('__snapshots__/reference.zh.txt');
});

test('the examples', async () => {
  const files = globSync('**/*.agenda', { cwd: examples }).sort();
  const drawn = files.map((file) => {
    const source = readFileSync(new URL(file, examples), 'utf8');
    const language = /^(?:agenda|register|translation)\b[^\n]*\bin (\w+)|^translation (\w+)/m.exec(source);
    const found = proseOf(source).flatMap((text) => told(text, language?.[1] ?? language?.[2] ?? 'en'));
    return [`--- ${file}`, ...found].join('\n');
  });
  await expect(`${drawn.join('\n')}\n`).toMatchFileSnapshot('__snapshots__/examples.txt');
});
