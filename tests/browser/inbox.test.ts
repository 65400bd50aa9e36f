// The inbox as people use it, in Chromium, from the modem to the clipboard.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, narrow, openChromium, openDesk, pasted, picture, signIn, wide } from '../support/browser';
import { type Daemon, type EmulatedModem, House } from '../support/house';

const line = { number: '+4915112345678', label: 'Ops DE', iccid: '8949020000012345678', groups: ['ops'] };
const ana = { name: 'ana', password: 'correct horse battery', groups: ['ops'] };
const ben = { name: 'ben', password: 'staple tractor moon', groups: ['ops'] };

let house: House;
let modem: EmulatedModem;
let daemon: Daemon;
let url: string;
let browser: Browser;
let anaDesk: Desk;
let benDesk: Desk;

const row = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words });
const reader = (page: Page) => page.getByRole('region', { name: 'Opened message' });

beforeAll(async () => {
  house = new House([ana, ben], [line]);
  modem = await house.addModem(line.iccid);
  house.writeConfig();
  daemon = house.start();
  url = await daemon.url();
  await daemon.line(/modem\d: ready/);
  browser = await openChromium();
  anaDesk = await openDesk(browser, url);
  benDesk = await openDesk(browser, url);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

describe('a working day', () => {
  test('a wrong password is refused in words, the right one opens the inbox', async () => {
    const { page } = anaDesk;
    await picture(page, 'sign-in-wide-light');
    await page.getByLabel('Name').fill(ana.name);
    await page.getByLabel('Password').fill('wrong');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('That name and password do not match.').waitFor();
    await signIn(page, ana.name, ana.password);
    await page.getByText('No message yet', { exact: true }).waitFor();
    await picture(page, 'empty-wide-light');
    await signIn(benDesk.page, ben.name, ben.password);
  });

  test('a message arrives without a reload, masked', async () => {
    const { page } = anaDesk;
    await modem.deliver('GitHub', '482913 is your GitHub authentication code. It expires in 10 minutes.');
    await row(page, 'GitHub').waitFor();
    expect(await page.content()).not.toContain('482913');
    expect(await page.title()).not.toContain('482913');
    await row(benDesk.page, 'GitHub').waitFor();
  });

  test('one click shows the code and it is in the clipboard', async () => {
    const { page } = anaDesk;
    await page.getByRole('button', { name: /View and copy the code from GitHub/ }).click();
    await reader(page).getByText('Copied').waitFor();
    expect(await pasted(anaDesk)).toBe('482913');
    await reader(page).getByText('It expires in 10 minutes.').waitFor();
    await picture(page, 'viewed-wide-light');
  });

  test('a teammate sees at once who has viewed it', async () => {
    await row(benDesk.page, 'GitHub').getByText('ana').waitFor();
    expect(await benDesk.page.content()).not.toContain('482913');
  });

  test('after a reload the message is still there, masked again, with its viewer', async () => {
    const { page } = anaDesk;
    await page.reload();
    await row(page, 'GitHub').waitFor();
    expect(await page.content()).not.toContain('482913');
    await page.getByRole('button', { name: /View and copy the code from GitHub/ }).click();
    await reader(page).getByText('ana').waitFor();
  });

  test('the keyboard alone is enough', async () => {
    const { page } = anaDesk;
    await modem.deliver('Trello', 'Trello: your code is 318907');
    await row(page, 'Trello').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.getByRole('button', { name: /View and copy the code from Trello/ }).focus();
    await page.keyboard.press('Enter');
    await reader(page).getByText('Copied').waitFor();
    expect(await pasted(anaDesk)).toBe('318907');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
  });

  test('a search finds by service, and never by the code', async () => {
    const { page } = anaDesk;
    await page.getByLabel('Search messages').fill('trello');
    await row(page, 'GitHub').waitFor({ state: 'detached' });
    await row(page, 'Trello').waitFor();
    await page.getByLabel('Search messages').fill('318907');
    await page.getByText('Nothing found').waitFor();
    await page.getByLabel('Search messages').fill('');
    await row(page, 'GitHub').waitFor();
  });

  test('when the daemon goes and comes back the page says so and catches up', async () => {
    const { page } = anaDesk;
    const port = new URL(url).port;
    await daemon.stop();
    await page.getByText('Reconnecting').first().waitFor();
    await modem.deliver('Gousto', '0471 is your Gousto verification number.');
    house.writeConfig();
    const { readFileSync, writeFileSync } = await import('node:fs');
    writeFileSync(house.config, readFileSync(house.config, 'utf8').replace('127.0.0.1:0', `127.0.0.1:${port}`));
    daemon = house.start();
    await daemon.url();
    await row(page, 'Gousto').waitFor();
    await page.getByText('Live', { exact: true }).first().waitFor();
  });

  test('a hostile text stays text', async () => {
    const { page } = anaDesk;
    const hostile = '<script>alert(1)</script><img src=x onerror=alert(2)> \u202Ecode\u202C is 771560 javascript:alert(3)';
    await modem.deliver('Adyen', hostile);
    const button = page.getByRole('button', { name: /from .* on Ops DE/ }).first();
    await row(page, '<script>').waitFor();
    await button.click();
    await reader(page).getByText('<script>alert(1)</script>').waitFor();
    expect(await page.locator('img').count()).toBe(0);
  });

  test('signing out ends it', async () => {
    const { page } = benDesk;
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Password').waitFor();
    await page.reload();
    await page.getByLabel('Password').waitFor();
  });

  test('the page broke no rule of its own', () => {
    expect(anaDesk.faults).toEqual([]);
    expect(benDesk.faults).toEqual([]);
  });
});

describe('pictures to look at', () => {
  for (const [size, shape] of [['wide', wide], ['narrow', narrow]] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`${size}, ${colorScheme}`, async () => {
        const { page } = await openDesk(browser, url, { ...shape, colorScheme, reducedMotion: 'reduce' });
        await picture(page, `sign-in-${size}-${colorScheme}`);
        await signIn(page, ana.name, ana.password);
        await row(page, 'GitHub').waitFor();
        await picture(page, `inbox-${size}-${colorScheme}`);
        await page.getByRole('button', { name: /View and copy the code from Trello/ }).click();
        await reader(page).getByText('Copied').waitFor();
        await picture(page, `viewed-${size}-${colorScheme}`);
        await page.context().close();
      });
});
