import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, launchBrowser, type Page, startHost, type VsCodeHost } from '@agendum/testing/host';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lineOf, runCommand } from './workbench.js';

const extension = fileURLToPath(new URL('../agendum.vsix', import.meta.url));

const original = `agenda CC/2027/1 in en

item opening "Opening of the session" {
  """
  The session is opened on {2027-03-08 10:00}.
  """
}
item budget "Budget for the year"
`;

const french = `translation fr of CC/2027/1

item opening "Ouverture de la session" done "00000000" {
  """
  La session s'ouvre le {2027-03-08 10:00}.
  """
}
`;

let host: VsCodeHost;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  host = await startHost({
    vsix: [extension],
    files: { 'council.agenda': original, 'council.fr.agenda': french },
    settings: { 'files.autoSave': 'off' },
  });
  page = await host.openWorkbench(browser, 'council.fr.agenda');
});

afterAll(async () => {
  await browser.close();
  await host.stop();
});

const lens = (text: string) => page.locator('.codelens-decoration', { hasText: text }).first();

test('above a translation stands how far it is', async () => {
  await lens('1 of 2 items, 1 outdated, 1 missing').waitFor();
  await lens('Original changed: show').waitFor();
});

test('hover in a translation shows the original', async () => {
  await lineOf(page, 'ouvre le').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await runCommand(page, 'Show or Focus Hover');
  const hover = page.locator('.monaco-hover:visible', { hasText: 'The session is opened on' }).first();
  await hover.waitFor();
  expect(await hover.innerText()).toContain('8 March 2027');
  await page.keyboard.press('Escape');
});

test('a lens marks an item as done, and is gone then', async () => {
  await lens('Mark as done').locator('a', { hasText: 'Mark as done' }).click();
  await lens('Original changed: show').waitFor({ state: 'detached' });
  await runCommand(page, 'File: Save');
  await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  const saved = readFileSync(path.join(host.folder, 'council.fr.agenda'), 'utf8');
  expect(saved).toMatch(/^item opening "Ouverture de la session" done "(?!0{8})[0-9a-f]{8}" \{$/m);
});

test('an item opens in the language that is chosen', async () => {
  await lineOf(page, 'ouvre le').click();
  await runCommand(page, 'Agendum: Open This Item in…');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'English' }).first().click();
  await page.locator('.tab.active', { hasText: 'council.agenda' }).waitFor();
  await lens('fr: 1 of 2 items, 1 missing').waitFor();
});
