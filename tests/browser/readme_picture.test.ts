// The README's picture, from the real page: `scripts/test` leaves it in artifacts/readme.png, from where it is copied to api/web/inbox.png.
import { expect, test } from 'vitest';
import { openChromium, openDesk, picture, signIn, wide } from '../support/browser';
import { House } from '../support/house';

const line = { number: '+4915112345678', label: 'Ops DE', iccid: '8949020000012345678', groups: ['ops'] };
const ana = { name: 'ana', password: 'correct horse battery', groups: ['ops'] };
const ben = { name: 'ben', password: 'staple tractor moon', groups: ['ops'] };

const messages: [sender: string, text: string][] = [
  ['DHL', 'Ihr Paket wird heute zwischen 14:00 und 16:00 Uhr zugestellt.'],
  ['Sparkasse', 'Sparkasse: TAN 771560 zur Freigabe der Überweisung über 240,00 EUR. Nur hier eingeben.'],
  ['AUTHMSG', 'Use 905271 to sign in to Figma. It expires in 15 minutes.'],
  ['Stripe', 'Your Stripe verification code is: 318-907. Don’t share this code with anyone.'],
  ['GitHub', '482913 is your GitHub authentication code. It expires in 10 minutes.\n\n@github.com #482913'],
];

test('the picture of the README', async () => {
  const house = new House([ana, ben], [line]);
  const browser = await openChromium();
  try {
    const modem = await house.addModem(line.iccid);
    house.writeConfig();
    const daemon = house.start();
    const url = await daemon.url();
    await daemon.line(/modem\d: ready/);
    const { page } = await openDesk(browser, url, { ...wide, reducedMotion: 'reduce' });
    await signIn(page, ana.name, ana.password);
    for (const [index, [sender, text]] of messages.entries()) {
      await modem.deliver(sender, text);
      await daemon.line(new RegExp(`message ${index + 1} stored`));
    }
    const { page: benPage } = await openDesk(browser, url);
    await signIn(benPage, ben.name, ben.password);
    await benPage.getByRole('button', { name: /code from Figma/ }).click();
    await page.getByRole('listitem').filter({ hasText: 'Figma' }).getByText('ben').waitFor();
    await page.getByRole('button', { name: /code from GitHub/ }).click();
    await page.getByRole('region', { name: 'Opened message' }).getByText('Copied').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'GitHub' }).getByText('ana').waitFor();
    await picture(page, 'readme');
    expect(await page.getByRole('listitem').count()).toBeGreaterThanOrEqual(messages.length);
  } finally {
    await browser.close();
    await house.close();
  }
});
