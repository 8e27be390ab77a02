import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from './catalogue.js';
import { rulePage } from './rule-page.js';

const root = join(import.meta.dirname, '../../../..');

test('the page of each rule is where its address says, below the homepage of the package', () => {
  const { homepage } = JSON.parse(readFileSync(join(root, 'packages/language/package.json'), 'utf8')) as {
    homepage?: string;
  };
  for (const { id } of catalogue) {
    const address = rulePage(id);
    expect(address?.slice(0, homepage?.length)).toBe(homepage);
    const path = rulePage(id, '')!;
    expect(existsSync(join(root, path)), path).toBe(true);
  }
});
