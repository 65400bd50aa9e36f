// What goes wrong is said, where it went wrong, and nothing is lost.
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Client } from '../support/client';
import { House, run } from '../support/house';

const line = { number: '+4915112345678', label: 'Ops', iccid: '8949020000012345678', groups: ['ops'] };
const ana = { name: 'ana', password: 'correct horse battery', groups: ['ops'] };

let house: House;
beforeEach(() => {
  house = new House([ana], [line]);
});
afterEach(async () => {
  await house.close();
});

describe('a config with mistakes', () => {
  test('each is reported with its place, and the daemon does not start', () => {
    writeFileSync(
      house.config,
      ['data_dir = "/tmp/x"', 'colour = "blue"', '[[number]]', 'number = "0151"', 'label = "x"', 'iccid = "89"', 'groups = ["nobody"]', ''].join('\n'),
    );
    const check = run(['check', '--config', house.config]);
    expect(check.status).toBe(1);
    for (const place of ['2:1', '4:1', '6:1', '7:1']) expect(check.stderr).toContain(`${house.config}:${place}: error: `);
    const serve = run(['serve', '--config', house.config]);
    expect(serve.status).toBe(1);
    expect(serve.stderr).toContain(`${house.config}:2:1: error: `);
  });
});

describe('a port that is not there', () => {
  test('is named and tried again while the other modem works', async () => {
    const modem = await house.addModem(line.iccid);
    house.extra = `[[modem]]\nport = "${join(house.folder, 'absent')}"`;
    house.writeConfig();
    const daemon = house.start();
    await daemon.line(/absent/);
    await daemon.line(/modem0: ready/);
    await modem.deliver('Example', 'Your Example code is 482913');
    await daemon.line(/message 1 stored/);
  });

  test('is picked up when it appears', async () => {
    house.writeConfig();
    house.extra = `[[modem]]\nport = "${join(house.folder, 'modem0')}"`;
    house.writeConfig();
    const daemon = house.start();
    await daemon.url();
    const modem = await house.addModem(line.iccid);
    await daemon.line(/modem0: ready/);
    await modem.deliver('Example', 'Your Example code is 482913');
    await daemon.line(/message 1 stored/);
  });
});

describe('a PDU that does not decode', () => {
  test('is kept raw in quarantine and its slot is freed', async () => {
    const modem = await house.addModem(line.iccid);
    house.writeConfig();
    const daemon = house.start();
    await daemon.line(/modem0: ready/);
    await modem.ask({ deliver_pdu: '07911326040000F0040B9113' });
    await daemon.line(/quarantine/);
    await modem.deliver('Example', 'Your Example code is 482913');
    await daemon.line(/message 1 stored/);
    await expect.poll(() => modem.used()).toBe(0);
  });
});

describe('a request that is malformed or too large', () => {
  const raw = async (url: string, bytes: string) => {
    const { hostname, port } = new URL(url);
    const socket = createConnection(Number(port), hostname);
    await once(socket, 'connect');
    socket.write(bytes);
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    await once(socket, 'close');
    return Buffer.concat(chunks).toString();
  };

  test('answers problem+json and nothing else', async () => {
    house.writeConfig();
    const url = await house.start().url();
    const host = new URL(url).host;
    const client = await Client.signedIn(url, ana.name, ana.password);
    for (const [answer, status] of [
      [await client.post('/api/session', '{"name":'), 400],
      [await client.post('/api/session', { name: 7 }), 422],
      [await client.post('/api/session', 'x'.repeat(70_000)), 413],
      [await client.get('/api/nothing'), 404],
      [await client.get('/api/messages?limit=1000'), 422],
      [await new Client(url).get('/api/messages'), 401],
    ] as const) {
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect(await answer.json()).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
    }
    for (const hostile of [
      `GET / HTTP/1.1\r\nHost: ${host}\r\nTransfer-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc`,
      `GET / HTTP/1.1\r\nHost: ${host}\r\nHost: ${host}\r\n\r\n`,
      `GET / HTTP/1.1\r\n\r\n`,
      `NONSENSE\r\n\r\n`,
    ])
      expect(await raw(url, hostile)).toMatch(/^HTTP\/1\.1 400 /);
    expect(await raw(url, `GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n`)).toMatch(/^HTTP\/1\.1 421 /);
    expect(await raw(url, `GET / HTTP/1.1\r\nHost: ${host}\r\nX: ${'x'.repeat(9000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 /,
    );
  });
});

describe('the key and the data folder', () => {
  test('a wrong master key is refused by the name of its file', async () => {
    house.writeConfig();
    const first = house.start();
    await first.url();
    expect(await first.stop()).toBe(0);
    const keyFile = join(house.data, 'master.key');
    chmodSync(keyFile, 0o600);
    writeFileSync(keyFile, readFileSync(keyFile).map((octet) => octet ^ 1));
    chmodSync(keyFile, 0o400);
    const second = house.start();
    expect(await second.exited).not.toBe(0);
    expect(second.log).toContain(keyFile);
  });

  test('a lost master key is refused, and none is made in its place', async () => {
    house.writeConfig();
    const first = house.start();
    await first.url();
    await first.stop();
    rmSync(join(house.data, 'master.key'));
    const second = house.start();
    expect(await second.exited).not.toBe(0);
    expect(second.log).toContain('master.key');
  });

  test('a data folder that cannot be written is named, and the messages stay on the SIM', async () => {
    const modem = await house.addModem(line.iccid);
    await modem.deliver('Example', 'Your Example code is 482913');
    // A folder that even root cannot make: its parent is a file.
    writeFileSync(join(house.folder, 'file'), '');
    house.writeConfig();
    const config = readFileSync(house.config, 'utf8').replace(house.data, join(house.folder, 'file', 'data'));
    writeFileSync(house.config, config);
    mkdirSync(house.data, { recursive: true });
    const daemon = house.start();
    expect(await daemon.exited).not.toBe(0);
    expect(daemon.log).toContain(join(house.folder, 'file', 'data'));
    expect(await modem.used()).toBe(1);
  });
});
