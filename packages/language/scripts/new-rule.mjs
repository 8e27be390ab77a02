// npm run new-rule -- RULE-ID: makes the folder of a new rule, with what is to be written in it, and lists the rule. Its tests fail
// until the rule, its page and its tests say what they have to. A second word names another folder than src/rules.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rulesFolder, writeIndex } from './generate-rules.mjs';

const [id = '', folder = rulesFolder] = process.argv.slice(2);
const target = path.join(folder, id);

// Ids of findings that are no rules, and of the files beside the folders.
const taken = ['catalogue', 'config', 'index', 'language-tag', 'near-name', 'rule', 'syntax'];

const problem = !/^[a-z]+(-[a-z0-9]+)+$/.test(id)
  ? `"${id}" cannot be the id of a rule. Name what it finds in two or more words, in small letters with hyphens: slot-too-long.`
  : taken.includes(id) || existsSync(target)
    ? `There is a ${id} already.`
    : undefined;
if (problem !== undefined) {
  console.error(problem);
  process.exit(2);
}

const files = {
  'rule.ts': `import type * as ast from '../../generated/ast.js';
import { shorten } from '../../shorten.js';
import { defineRule, rangeOfProperty } from '../rule.js';

const messages = {
  wrong: (item: string) => \`Say what is wrong with the item "\${item}", why it matters and what to do.\`,
};

export const rule = defineRule({
  id: '${id}',
  severity: 'warning',
  summary: 'Say in one line what it finds.',
  check({ survey, report }) {
    for (const item of survey.items) {
      if (isWrong(item)) {
        report({ range: rangeOfProperty(item, 'name'), message: messages.wrong(shorten(item.name)) });
      }
    }
  },
});

function isWrong(_item: ast.Item): boolean {
  return false;
}
`,
  'page.md': `# ${id}

Say what it finds.

**Why it matters.**

**How to mend it.**

## Wrong

\`\`\`agenda bad
agenda in en

item opening "Opening of the meeting"
\`\`\`

## Right

\`\`\`agenda good
agenda in en

item opening "Opening of the meeting"
\`\`\`
`,
  'rule.test.ts': `import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check } = forRule('${id}');

test('say what is found', () => {
  const { findings } = check('agenda in en\\nitem opening "Opening of the meeting"\\n');
  expect(findings.map(({ rule }) => rule)).toEqual(['${id}']);
});

test.each<[what: string, text: string]>([['an agenda that nothing is wrong with', 'item a "A"']])(
  'says nothing of %s',
  (_what, text) => {
    expect(check(\`agenda in en\\n\${text}\\n\`).findings).toEqual([]);
  },
);
`,
};

mkdirSync(target, { recursive: true });
for (const [name, text] of Object.entries(files)) {
  writeFileSync(path.join(target, name), text);
}
writeIndex(folder);
console.log(`Made ${path.relative(process.cwd(), target)} with rule.ts, page.md and rule.test.ts.`);
console.log(
  'Write them, run `npm run generate`, and see its tests pass: npx vitest run --root packages/language src/rules',
);
