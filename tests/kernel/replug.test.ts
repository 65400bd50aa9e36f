// A stick on the kernel's own USB and serial drivers, pulled and replugged while messages stream in: scripts/kernel.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { Client, type Feed } from '../support/client';
import { Guest, freePort, guestListen, guestServer, stickPort } from '../support/guest';
import { type EmulatedModem, House } from '../support/house';

const made = process.env['OTPOST_GUEST'] ?? new URL('../../build/kernel', import.meta.url).pathname;
const none = !existsSync(join(made, 'initramfs')); // tests/kernel/make_guest has said why
const rounds = Number(process.env['OTPOST_REPLUGS'] ?? 3);
const line = { number: '+4915112345678', label: 'Ops', iccid: '8949020000012345678', groups: ['ops'] };
const ana = { name: 'ana', password: 'correct horse battery', groups: ['ops'] };

let house: House;
let modem: EmulatedModem;
let guest: Guest;
let client: Client;
let feed: Feed;

beforeAll(async () => {
  if (none) return;
  house = new House([ana], [line]);
  modem = await house.addModem(line.iccid);
  const port = await freePort();
  house.listen = guestListen;
  house.server = guestServer(port);
  guest = await Guest.boot(made, house.folder, house.toml('/var/otpost', [stickPort]), port);
  client = await Client.signedIn(`http://127.0.0.1:${port}`, ana.name, ana.password);
  feed = client.feed();
  await feed.ready();
}, 180_000);
afterAll(async () => {
  feed?.close();
  await guest?.stop();
  await house?.close();
});

// Each message from a sender of its own: what was lost or doubled is seen without reading a text.
const senderOf = (n: number) => `+491700${100000 + n}`;

function stream() {
  let sent = 0;
  let stopped = false;
  const sending = (async () => {
    for (; !stopped; sent += 1) {
      await modem.deliver(senderOf(sent), 'Your Example code is 482913');
      await delay(20);
    }
  })();
  return async () => {
    stopped = true;
    await sending;
    return sent;
  };
}

/** Milliseconds from the plug to the tty, and from the tty to the first message in an open inbox. */
async function plugged() {
  await modem.ask({ plug: true });
  const [log, start] = [guest.lines.length, performance.now()];
  await guest.plug(modem.link);
  const attached = await guest.soon(guest.line(/now attached to (ttyUSB\d+)/, log));
  const [known, tty] = [feed.frames.length, performance.now()];
  await guest.soon(feed.until((frame) => frame.type === 'message' && feed.frames.indexOf(frame) >= known));
  return { node: attached[1]!, toTty: tty - start, toMessage: performance.now() - tty };
}

/** Without power the modem forgets its settings and keeps its SIM; what is sent to it waits in the network. */
async function pulled() {
  await modem.ask({ unplug: true });
  await guest.soon(guest.pull());
}

async function senders() {
  const found: string[] = [];
  for (let before = ''; ; ) {
    const page = await client.json<{ messages: { sender: string }[]; next: number | null }>(
      `/api/messages?limit=200${before}`,
    );
    found.push(...page.messages.map((message) => message.sender));
    if (page.next === null) return found;
    before = `&before=${page.next}`;
  }
}

const figures = (values: number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  return `median ${Math.round(sorted[sorted.length >> 1]!)} ms, longest ${Math.round(sorted.at(-1)!)} ms`;
};

test.skipIf(none)('a stick pulled and replugged loses nothing and doubles nothing', { timeout: 600_000 }, async () => {
  await modem.ask({ unplug: true });
  const stopStream = stream();
  onTestFinished(async () => void (await stopStream()));
  await plugged();
  const replugs = [];
  for (let round = 0; round < rounds; ++round) {
    await delay(Math.random() * 1500); // between any two octets of any message
    await pulled();
    await delay(Math.random() * 1500);
    replugs.push(await plugged());
  }
  const sent = await stopStream();
  await guest.soon(feed.until(() => feed.frames.filter((frame) => frame.type === 'message').length >= sent));
  const stored = await senders();
  const distinct = new Set(stored);
  console.log(
    [
      `${rounds} replugs, ${sent} messages: ${sent - distinct.size} lost, ${stored.length - distinct.size} doubled`,
      `replugged to tty: ${figures(replugs.map((replug) => replug.toTty))}`,
      `tty to first message: ${figures(replugs.map((replug) => replug.toMessage))}`,
    ].join('\n'),
  );
  expect(stored.sort()).toEqual(Array.from({ length: sent }, (_, n) => senderOf(n)));
  // The old descriptor is closed at once, or the kernel would number the next tty 1.
  expect(new Set(replugs.map((replug) => replug.node))).toEqual(new Set(['ttyUSB0']));
});
