export type { Browser, Page } from 'playwright-core';
export { launchBrowser } from './browser.js';
export { startHost, type HostOptions, type VsCodeHost } from './vscode-host.js';
