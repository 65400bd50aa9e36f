// TLS by the daemon's own listener: what a browser meets on https, and a certificate renewed under way.
import { copyFileSync } from 'node:fs';
import { type RequestOptions, request } from 'node:https';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DetailedPeerCertificate, type TLSSocket, connect } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import WebSocket from 'ws';
import { Certificates } from '../support/certificates';
import { type Daemon, House } from '../support/house';

const ana = { name: 'ana', password: 'correct horse battery', groups: ['ops'] };
const ops = { number: '+4915112345678', label: 'Ops DE', iccid: '8949020000012345678', groups: ['ops'] };

let house: House;
let certificates: Certificates;
let daemon: Daemon;
let url: string;
let ca: string;

beforeAll(async () => {
  house = new House([ana], [ops]);
  certificates = new Certificates(house.folder);
  ca = readFileSync(certificates.ca, 'utf8');
  const { certificate, key } = certificates.issue('otpost');
  house.server = `tls_certificate = "${certificate}"\ntls_key = "${key}"`;
  house.writeConfig();
  daemon = house.start();
  url = await daemon.url();
});
afterAll(() => house.close());

function send(method: string, path: string, options: RequestOptions = {}, body = '') {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((done, failed) => {
    const asked = request(`${url}${path}`, { method, ca, ...options }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.on('end', () => done({ status: answer.statusCode!, headers: answer.headers, body: text }));
    });
    asked.on('error', failed);
    asked.end(body);
  });
}

async function signIn() {
  const headers = { origin: url, 'content-type': 'application/json' };
  const answer = await send('POST', '/api/session', { headers }, JSON.stringify({ name: ana.name, password: ana.password }));
  expect(answer.status).toBe(201);
  return answer.headers['set-cookie']![0]!;
}

function serial() {
  const { hostname, port } = new URL(url);
  return new Promise<string>((done, failed) => {
    const socket: TLSSocket = connect({ host: hostname, port: Number(port), ca }, () => {
      done((socket.getPeerCertificate() as DetailedPeerCertificate).serialNumber);
      socket.end();
    });
    socket.on('error', failed);
  });
}

test('the address that it tells is https, and the page says so to browsers', async () => {
  expect(url).toMatch(/^https:/);
  const page = await send('GET', '/');
  expect(page.status).toBe(200);
  expect(page.headers['strict-transport-security']).toBe('max-age=31536000');
});

test('a session cookie is for https alone', async () => {
  expect(await signIn()).toMatch(/^__Host-otpost_session=.*Secure/);
});

test('the feed works over wss and ends in order', async () => {
  const cookie = (await signIn()).split(';')[0]!;
  const feed = new WebSocket(`${url.replace('https', 'wss')}/api/feed`, { ca, headers: { cookie, origin: url } });
  const first = await new Promise<string>((done, failed) => {
    feed.on('message', (data: Buffer) => done(data.toString()));
    feed.on('error', failed);
  });
  expect(JSON.parse(first)).toMatchObject({ type: 'ready' });
  const closed = new Promise((done) => feed.on('close', done));
  feed.close(1000);
  expect(await closed).toBe(1000);
});

test('nothing older than TLS 1.2, and nothing in the clear, is answered', async () => {
  await expect(send('GET', '/healthz', { maxVersion: 'TLSv1.1', minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' })).rejects.toThrow();
  await expect(fetch(url.replace('https', 'http'))).rejects.toThrow();
  expect((await send('GET', '/healthz', { maxVersion: 'TLSv1.2' })).status).toBe(200);
});

test('a renewed certificate is taken with the next reload, without a restart', async () => {
  const before = await serial();
  const renewed = certificates.issue('renewed');
  copyFileSync(renewed.certificate, join(house.folder, 'otpost.pem'));
  copyFileSync(renewed.key, join(house.folder, 'otpost.key'));
  daemon.signal('SIGHUP');
  await daemon.line(/is in force/);
  expect(await serial()).not.toBe(before);
});

test('a certificate that cannot be used leaves the config in force as it was', async () => {
  const before = await serial();
  writeFileSync(join(house.folder, 'otpost.pem'), 'no certificate');
  daemon.signal('SIGHUP');
  await daemon.line(/otpost\.pem cannot be used for TLS: .*the config in force stays/);
  expect(await serial()).toBe(before);
});
