// Makes the pictures of the documentation. Runs with the tests when AGENDUM_UPDATE_IMAGES=1.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser, startHost } from '@agendum/testing/host';
import { expect, test } from 'vitest';
import { openFile, problem, runCommand, suggestion, notification, clickEndOf } from './workbench.js';

const extension = fileURLToPath(new URL('../agendum.vsix', import.meta.url));
const examples = new URL('../../../examples/', import.meta.url);
const images = fileURLToPath(new URL('../../../docs/images/', import.meta.url));

const read = (name: string) => readFileSync(new URL(name, examples), 'utf8');

test('pictures of the editor and of a page', async () => {
  mkdirSync(images, { recursive: true });
  const browser = await launchBrowser();
  const host = await startHost({
    vsix: [extension],
    files: {
      'budget-session.agenda': read('city-council/budget-session-2027.agenda').replace(
        '{item spending}',
        '{item spendings}',
      ),
      'corrected.agenda': read('untoc-wg2-2012/corrected.agenda'),
      'register.agenda': read('untoc-wg2-2012/register.agenda'),
    },
  });
  try {
    const page = await host.openWorkbench(browser, 'corrected.agenda');
    await runCommand(page, 'Agendum: Compile to HTML');
    await notification(page, 'corrected.zh.html is ready.').waitFor();
    await runCommand(page, 'Notifications: Clear All Notifications');
    await openFile(page, 'budget-session.agenda');
    await runCommand(page, 'View: Close Primary Side Bar');
    await (await problem(page, 'spendings')).dblclick();
    await clickEndOf(page, 'Heavy traffic has doubled');
    await page.keyboard.type(' See also {item ');
    await suggestion(page, 'market').waitFor();
    await page.screenshot({ path: path.join(images, 'editor.png') });

    const sheet = await browser.newPage({ viewport: { width: 960, height: 1200 } });
    await sheet.setContent(readFileSync(path.join(host.folder, 'corrected.zh.html'), 'utf8'));
    await sheet.screenshot({ path: path.join(images, 'page.png') });
    expect(await sheet.title()).not.toBe('');
  } finally {
    await browser.close();
    await host.stop();
  }
});
