import { fileURLToPath } from 'node:url';
import { launchBrowser, type Browser } from '@agendum/testing/host';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

const entry = fileURLToPath(new URL('../dist/browser.js', import.meta.url));
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The server as one script. Nothing of Node is there to be bundled for a browser, so anything that asked for it would fail here. */
async function bundle(): Promise<string> {
  const { outputFiles, warnings } = await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    minify: true,
    write: false,
  });
  expect(warnings).toEqual([]);
  return outputFiles[0]!.text;
}

const URI = 'file:///may.agenda';
const TEXT = 'agenda A/80/1 in en\nitem opening "Opening of the session"\nitem b "See {item nowhere}"\n';

test('in a web worker the server finds mistakes, completes, and follows edits', async () => {
  const page = await browser.newPage();
  const code = await bundle();
  const said = await page.evaluate(
    async ([code, uri, text]) => {
      const worker = new Worker(URL.createObjectURL(new Blob([code!], { type: 'text/javascript' })));
      const heard: { id?: number; method?: string; result?: unknown; params?: unknown }[] = [];
      const listeners = new Set<() => void>();
      worker.addEventListener('message', ({ data }) => {
        heard.push(data as (typeof heard)[number]);
        listeners.forEach((listener) => listener());
      });
      const until = <T>(find: () => T | undefined): Promise<T> =>
        new Promise((resolve) => {
          const look = (): void => {
            const found = find();
            if (found !== undefined) {
              listeners.delete(look);
              resolve(found);
            }
          };
          listeners.add(look);
          look();
        });
      const notify = (method: string, params: object): void =>
        worker.postMessage({ jsonrpc: '2.0', method, params }, []);
      let ids = 0;
      const request = (method: string, params: object): Promise<unknown> => {
        const id = ++ids;
        worker.postMessage({ jsonrpc: '2.0', id, method, params }, []);
        return until(() => heard.find((message) => message.id === id && !message.method)).then(({ result }) => result);
      };
      interface Published {
        version: number;
        diagnostics: { code: string; range: object }[];
      }
      const diagnostics = (version: number): Promise<Published['diagnostics']> =>
        until(() =>
          heard
            .filter(({ method }) => method === 'textDocument/publishDiagnostics')
            .map(({ params }) => params as Published)
            .find((published) => published.version === version),
        ).then(({ diagnostics }) => diagnostics);

      await request('initialize', { processId: null, rootUri: null, capabilities: {} });
      notify('initialized', {});
      notify('textDocument/didOpen', { textDocument: { uri, languageId: 'agendum', version: 1, text } });
      const first = await diagnostics(1);
      const range = { start: { line: 2, character: 18 }, end: { line: 2, character: 25 } };
      const position = range.start;
      const { items } = (await request('textDocument/completion', { textDocument: { uri }, position })) as {
        items: { label: string }[];
      };
      notify('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges: [{ range, text: 'opening' }],
      });
      const second = await diagnostics(2);
      notify('textDocument/didClose', { textDocument: { uri } });
      const after = await request('textDocument/hover', { textDocument: { uri }, position });
      worker.terminate();
      return { first, labels: items.map(({ label }) => label), second, after };
    },
    [code, URI, TEXT],
  );
  expect(said).toMatchObject({
    first: [{ code: 'unresolved-reference', range: { start: { line: 2, character: 18 } } }],
    labels: ['1 Opening of the session', expect.stringContaining('2 ')],
    second: [],
    after: null,
  });
  await page.close();
});
