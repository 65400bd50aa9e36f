// Chromium as a teammate has it, against the real daemon. Every violation of the page's content security policy and every error of
// its scripts is kept: a test ends by asking that there were none.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';

const artifacts = process.env['OTPOST_ARTIFACTS'] ?? new URL('../../artifacts', import.meta.url).pathname;

// Without the background services Chromium asks nobody but the daemon.
export const openChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

export const wide: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
export const narrow: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

export interface Desk {
  page: Page;
  faults: string[];
}

/** A browser of its own (cookies, clipboard), open at the inbox. */
export async function openDesk(browser: Browser, url: string, options: BrowserContextOptions = wide): Promise<Desk> {
  const context = await browser.newContext({ ...options, permissions: ['clipboard-write'] });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (/content security policy|trusted ?type/i.test(message.text())) faults.push(message.text());
  });
  await page.goto(url);
  return { page, faults };
}

export async function signIn(page: Page, name: string, password: string) {
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('Live', { exact: true }).first().waitFor();
}

/** What is in the clipboard, as a person finds out: by pasting. (The inbox itself may write it, never read it.) */
export async function pasted(desk: Desk): Promise<string> {
  const other = await desk.page.context().newPage();
  await other.setContent('<textarea autofocus></textarea>');
  await other.locator('textarea').press('Control+V');
  const text = await other.locator('textarea').inputValue();
  await other.close();
  await desk.page.bringToFront();
  return text;
}

/** Kept as an artifact of the run, to be looked at. */
export async function picture(page: Page, name: string) {
  mkdirSync(artifacts, { recursive: true });
  await page.screenshot({ path: join(artifacts, `${name}.png`) });
}
