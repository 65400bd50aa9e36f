// Twenty `kill -9` at random moments while messages stream in: afterwards each is in the inbox exactly once.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Client } from '../support/client';
import { type EmulatedModem, House } from '../support/house';

const kills = Number(process.env['OTPOST_KILLS'] ?? 20);
const line = { number: '+4915112345678', label: 'Ops', iccid: '8949020000012345678', groups: ['ops'] };
const ana = { name: 'ana', password: 'correct horse battery', groups: ['ops'] };

let house: House;
let modem: EmulatedModem;

beforeAll(async () => {
  house = new House([ana], [line]);
  modem = await house.addModem(line.iccid, ['--slots', '30']);
  house.writeConfig();
});
afterAll(async () => {
  await house?.close();
});

// A code per message that no other message has.
const textOf = (n: number) => `Your Example code is ${100000 + n}`;

test('no message is lost and none is there twice', { timeout: 240_000 }, async () => {
  let sent = 0;
  let stop = false;
  const stream = (async () => {
    while (!stop) {
      await modem.deliver('Example', textOf(sent));
      sent += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();

  for (let round = 0; round < kills; ++round) {
    const daemon = house.start();
    await daemon.line(/message \d+ stored/);
    // The random moment is the point here: between any two steps of any message.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 400));
    await daemon.stop('SIGKILL');
  }
  stop = true;
  await stream;

  const daemon = house.start();
  const client = await Client.signedIn(await daemon.url(), ana.name, ana.password);
  const everything = async () => {
    const codes: string[] = [];
    for (let before = ''; ; ) {
      const page = await client.json<{ messages: { id: number }[]; next: number | null }>(
        `/api/messages?limit=200${before}`,
      );
      for (const message of page.messages) {
        const view = (await (await client.post(`/api/messages/${message.id}/views`)).json()) as { code: string };
        codes.push(view.code);
      }
      if (page.next === null) return codes;
      before = `&before=${page.next}`;
    }
  };
  const feed = client.feed(0);
  await feed.message(() => feed.frames.filter((frame) => frame.type === 'message').length >= sent);
  feed.close();
  const codes = (await everything()).sort();
  expect(codes).toEqual(Array.from({ length: sent }, (_, n) => String(100000 + n)));
  console.log(`${kills} kills, ${sent} messages, each once`);
});
