import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, launchBrowser, startHost, type VsCodeHost } from './index.js';

let host: VsCodeHost;
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
  host = await startHost({ files: { 'notes/first.txt': '临时议程\n' }, settings: { 'files.autoSave': 'afterDelay' } });
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

test('shows a file of the workspace in the real workbench', async () => {
  const page = await host.openWorkbench(browser, 'notes/first.txt');
  await page.getByText('临时议程').first().waitFor();
  expect(await page.title()).toContain('first.txt');
  await page.close();
});

test('what is typed in the workbench arrives in the file, by the given settings', async () => {
  const page = await host.openWorkbench(browser, 'notes/first.txt');
  await page.locator('.editor-instance .view-line').first().click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('typed ');
  await expect
    .poll(() => readFileSync(path.join(host.folder, 'notes/first.txt'), 'utf8'), { timeout: 30_000 })
    .toBe('typed 临时议程\n');
  await page.close();
});
