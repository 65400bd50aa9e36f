// A data folder that is full: said so, nothing shown, the messages stay on the SIM, and all of it is there when there is room again.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { Client } from '../support/client';
import { House } from '../support/house';

const line = { number: '+4915112345678', label: 'Ops', iccid: '8949020000012345678', groups: ['ops'] };
const ana = { name: 'ana', password: 'correct horse battery', groups: ['ops'] };

let house: House;
const mount = (...args: string[]) => spawnSync('mount', args).status === 0;
afterEach(async () => {
  for (const daemon of house.daemons) await daemon.stop();
  spawnSync('umount', [house.data]);
  await house.close();
});

// A small file system of its own needs root; without it the latch is held by store/writer_test alone.
test.skipIf(process.getuid?.() !== 0)('a full disk loses nothing', async (context) => {
  house = new House([ana], [line]);
  mkdirSync(house.data);
  if (!mount('-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', house.data)) return context.skip();
  const modem = await house.addModem(line.iccid);
  house.writeConfig();
  const daemon = house.start();
  const url = await daemon.url();
  await daemon.line(/modem0: ready/);
  const client = await Client.signedIn(url, ana.name, ana.password);
  await modem.deliver('Example', 'Your Example code is 100000');
  await daemon.line(/message 1 stored/);

  const ballast = join(house.data, 'ballast');
  spawnSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=4k']);
  let sent = 1;
  const ended = daemon.exited.then(() => 'ended');
  while ((await Promise.race([ended, modem.deliver('Example', `Your Example code is ${100000 + sent}`)])) !== 'ended') {
    sent += 1;
    if (daemon.lines.some((said) => /no view is shown until a restart/.test(said))) break;
  }
  expect((await client.post('/api/messages/1/views')).status).toBe(503);
  const health = await client.get('/healthz');
  expect(health.status).toBe(503);
  expect(JSON.stringify(await health.json())).toMatch(/disk/);
  expect(await daemon.exited).not.toBe(0);
  expect(daemon.log).toMatch(/stay on the SIM/);

  rmSync(ballast);
  const again = house.start();
  const later = await Client.signedIn(await again.url(), ana.name, ana.password);
  await expect.poll(async () => new Set((await later.messages('?limit=200')).map((message) => message.id)).size, { timeout: 20_000 }).toBe(sent);
  expect((await later.post('/api/messages/1/views')).status).toBe(201);
});
