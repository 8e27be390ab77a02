import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, launchBrowser, type Page, startHost, type VsCodeHost } from '@agendum/testing/host';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languageMode, lineOf, openFile, runCommand } from './workbench.js';

const extension = fileURLToPath(new URL('../agendum.vsix', import.meta.url));
const agenda = 'agenda CC/2027/1 in en\n\nitem opening "Opening after {item nobody}"\n';

let host: VsCodeHost;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  host = await startHost({
    vsix: [extension],
    files: {
      'agendum.config.json': '{ "overrides": [{ "files": ["council/may.agenda"], "house": "council" }] }\n',
      'council/may.agenda': agenda,
      // With it, the translation finds its original by the name of the file.
      'council/april.agenda': agenda,
      'council/may.fr.agenda': 'translation fr of CC/2027/1\n\nitem opening "Ouverture de la session"\n',
    },
    settings: { 'files.autoSave': 'off' },
    dialogs: true,
  });
  page = await host.openWorkbench(browser, 'council/may.agenda');
});

afterAll(async () => {
  await browser.close();
  await host.stop();
});

test('when an agenda is renamed in the explorer, the author is asked, and its translation and the configuration follow', async () => {
  await languageMode(page).filter({ hasText: 'Agendum' }).waitFor();
  await openFile(page, 'council/may.agenda');
  await page.locator('.squiggly-error').first().waitFor();
  await runCommand(page, 'Reveal Active File in Explorer View');
  await page.locator('.explorer-viewlet .monaco-list-row.focused', { hasText: 'may.agenda' }).waitFor();
  await page.keyboard.press('F2');
  const input = page.locator('.explorer-viewlet .monaco-inputbox input');
  await input.fill('june.agenda');
  await input.press('Enter');
  const dialog = page.locator('.monaco-dialog-box', { hasText: 'Agendum' });
  await dialog.waitFor();
  await dialog.locator('.monaco-button', { hasText: 'OK' }).click();
  await page.locator('.tab.active', { hasText: 'june.agenda' }).waitFor();
  expect(readdirSync(path.join(host.folder, 'council')).sort()).toEqual([
    'april.agenda',
    'june.agenda',
    'june.fr.agenda',
  ]);
  // The server goes on with the file under its new name.
  await page.locator('.codelens-decoration', { hasText: 'fr: 1 of 1 item' }).waitFor();
  // What was changed in another file is for the author to save.
  await openFile(page, 'agendum.config.json');
  await lineOf(page, '"council/june.agenda"').waitFor();
});
