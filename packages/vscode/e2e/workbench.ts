import path from 'node:path';
import type { Page } from '@agendum/testing/host';

type Locator = ReturnType<Page['locator']>;

/** The text of the language mode in the status bar. */
export function languageMode(page: Page): Locator {
  return page.locator('[id="status.editor.mode"]');
}

/** Opens a file of the workspace by its name and waits until it shows. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input').fill(name);
  await page
    .locator('.quick-input-list .monaco-list-row', { hasText: path.basename(name) })
    .first()
    .click();
  await page.locator('.tab.active', { hasText: path.basename(name) }).waitFor();
}

/** Opens Problems and gives the row that holds a text. */
export async function problem(page: Page, text: string): Promise<Locator> {
  await page.keyboard.press('Control+Shift+M');
  return page.locator('.markers-panel .monaco-list-row', { hasText: text }).first();
}

/** The first line of the editor that holds a text. Its blanks match the no-break blanks that the editor shows. */
export function lineOf(page: Page, text: string): Locator {
  return page.locator('.editor-instance .view-line', { hasText: text }).first();
}

/** Puts the cursor at the end of the line of the editor that holds a text. */
export async function clickEndOf(page: Page, text: string): Promise<void> {
  await lineOf(page, text).click();
  await page.keyboard.press('End');
}

/** The row of the list of completions that holds a text. */
export function suggestion(page: Page, text: string): Locator {
  return page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text }).first();
}

/** Runs a command by its name in the command palette. */
export async function runCommand(page: Page, name: string): Promise<void> {
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first();
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').fill(`>${name}`);
    try {
      // A palette that is still opening on a busy machine puts its own `>` over what was written.
      await row.waitFor({ timeout: 5000 });
      break;
    } catch (error) {
      if (attempt === 5) {
        throw error;
      }
      await page.keyboard.press('Escape');
    }
  }
  await row.click();
}

/** The notification that holds a text. */
export function notification(page: Page, text: string): Locator {
  return page.locator('.notification-list-item', { hasText: text }).first();
}
