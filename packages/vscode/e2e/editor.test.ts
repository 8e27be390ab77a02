import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, launchBrowser, type Page, startHost, type VsCodeHost } from '@agendum/testing/host';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  clickEndOf,
  languageMode,
  lineOf,
  notification,
  openFile,
  problem,
  runCommand,
  suggestion,
} from './workbench.js';

const extension = fileURLToPath(new URL('../agendum.vsix', import.meta.url));
const reference = new URL('../../../examples/untoc-wg2-2012/', import.meta.url);

const council = `agenda CC/2027/1 in en

body  "City Council"
dates 2027-03-08 to 2027-03-08

item opening "Opening of the session" {
  """
  The session is opened on {2027-03-08 10:00}.
  """
}
item budget "Budget for the year" {
  """
  This comes after {item opening} and is long.
  It is taken up under
  """
}

timetable {
  2027-03-08 {
    10:00-13:00 opening, budget
  }
}
`;

let host: VsCodeHost;
let browser: Browser;
let page: Page;

// One workbench for all tests, because it takes seconds to load. Each test has a file of its own.
beforeAll(async () => {
  browser = await launchBrowser();
  host = await startHost({
    vsix: [extension],
    files: {
      'budget.agenda': council,
      'fence.agenda': council,
      'hearing.agenda': council,
      'restart.agenda': council,
      'taxes.agenda': council,
      'unsaved.agenda': council.replace('{item opening}', '{item openning}'),
      'unknown-item.agenda': council.replace('{item opening}', '{item openning}'),
      'rules/agendum.config.json':
        '{\n  "rules": {\n    "unscheduled-itm": "off",\n    "weekday-mismatch": ""\n  }\n}\n',
      'bodies/register.agenda': 'register "Bodies" in en\n\nbody council "City Council"\n',
      'untoc/corrected.agenda': readFileSync(new URL('corrected.agenda', reference), 'utf8'),
      'untoc/register.agenda': readFileSync(new URL('register.agenda', reference), 'utf8'),
    },
    // A workbench in a browser saves by itself unless told otherwise; one on a desktop does not.
    // Hints stand between the words that the tests look for.
    settings: { 'files.autoSave': 'off', 'editor.inlayHints.enabled': 'off' },
  });
  page = await host.openWorkbench(browser, 'unknown-item.agenda');
});

afterAll(async () => {
  await browser.close();
  await host.stop();
});

test('an agenda opens in the language mode Agendum, and a mistake in it is underlined and named in Problems, with the page of the rule', async () => {
  await languageMode(page).filter({ hasText: 'Agendum' }).waitFor();
  await page.locator('.squiggly-error').first().waitFor();
  const row = await problem(page, 'openning');
  expect(await row.innerText()).toContain('openning');
  await row.locator('a', { hasText: 'unresolved-reference' }).click();
  const preview = page.locator('.tab.active', { hasText: 'Preview unresolved-reference.md' });
  await preview.locator('.codicon-close').click();
  await preview.waitFor({ state: 'detached' });
});

test('words of the language, ids and titles differ in colour', async () => {
  await openFile(page, 'budget.agenda');
  const colour = async (word: string) =>
    await lineOf(page, 'item budget').locator('span span', { hasText: word }).first().getAttribute('class');
  expect(new Set([await colour('item'), await colour('budget'), await colour('Budget for')]).size).toBe(3);
});

test('completion in text offers an item with its number and title', async () => {
  await openFile(page, 'hearing.agenda');
  await clickEndOf(page, 'It is taken up under');
  await page.keyboard.type(' {item ');
  expect(await suggestion(page, 'opening').getAttribute('aria-label')).toMatch(/1 Opening of the session.*opening/);
});

test('a configuration is checked, and its values are completed', async () => {
  await openFile(page, 'agendum.config.json');
  await languageMode(page).filter({ hasText: 'JSON with Comments' }).waitFor();
  // Ours names the near rule; that of the schema says only that the name is not allowed.
  await (await problem(page, 'Did you mean "unscheduled-item"?')).waitFor();
  await lineOf(page, '"weekday-mismatch"').click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await runCommand(page, 'Trigger Suggest');
  await suggestion(page, 'information').waitFor();
  await page.keyboard.press('Escape');
});

test('typing a fence closes it, and a brace in the text too', async () => {
  await openFile(page, 'fence.agenda');
  await clickEndOf(page, 'item budget');
  await page.keyboard.type('\nnote quorum "');
  await lineOf(page, 'note quorum ""').waitFor();
  await page.keyboard.type('""');
  await lineOf(page, 'note quorum """"""').waitFor();
  await page.keyboard.type('See {');
  await lineOf(page, 'note quorum """See {}"""').waitFor();
});

test('hover shows the title of the item a reference leads to', async () => {
  await openFile(page, 'taxes.agenda');
  await lineOf(page, 'This comes after').locator('span span', { hasText: 'opening' }).first().click();
  await runCommand(page, 'Show or Focus Hover');
  await page.locator('.monaco-hover:visible', { hasText: 'Opening of the session' }).first().waitFor();
});

test('Compile to HTML writes the page beside the agenda', async () => {
  await openFile(page, 'corrected.agenda');
  await runCommand(page, 'Agendum: Compile to HTML');
  await notification(page, 'corrected.zh.html is ready.').waitFor();
  const html = readFileSync(path.join(host.folder, 'untoc', 'corrected.zh.html'), 'utf8');
  expect(html).toMatch(/<html lang="zh"/);
  expect(html).toContain('保护文化财产免遭贩运问题专家组的建议和结果');
  expect(html).toMatch(/<\/html>\s*$/);
  expect(readdirSync(path.join(host.folder, 'untoc'))).toEqual([
    'corrected.agenda',
    'corrected.zh.html',
    'register.agenda',
  ]);
});

test('the page is that of the text in the editor, which is not saved', async () => {
  await openFile(page, 'unsaved.agenda');
  await clickEndOf(page, 'It is taken up under');
  await page.keyboard.type(' and unsaved');
  await runCommand(page, 'Agendum: Compile to HTML');
  await notification(page, 'unsaved.en.html is written, but not fit to publish: the agenda has 1 error.').waitFor();
  expect(readFileSync(path.join(host.folder, 'unsaved.en.html'), 'utf8')).toContain('and unsaved');
  expect(readFileSync(path.join(host.folder, 'unsaved.agenda'), 'utf8')).not.toContain('and unsaved');
});

test('no page is made of a register, and the author is told why', async () => {
  await openFile(page, 'bodies/register.agenda');
  await runCommand(page, 'Agendum: Compile to HTML');
  await notification(page, 'No page was made of register.agenda.').waitFor();
  expect(readdirSync(path.join(host.folder, 'bodies'))).toEqual(['register.agenda']);
});

test('after a restart of the language server new mistakes are found', async () => {
  await openFile(page, 'restart.agenda');
  await runCommand(page, 'Agendum: Restart Language Server');
  await clickEndOf(page, 'It is taken up under');
  await page.keyboard.type(' {item nobody');
  await page.locator('.squiggly-error').first().waitFor();
});

test('nothing else was told to the author in a notification', async () => {
  await runCommand(page, 'Notifications: Show Notifications');
  const told = await page.locator('.notifications-center .notification-list-item-message').allInnerTexts();
  expect(told.sort()).toEqual([
    expect.stringMatching(/^No page was made of register\.agenda\. ./),
    'corrected.zh.html is ready.',
    'unsaved.en.html is written, but not fit to publish: the agenda has 1 error.',
  ]);
});
