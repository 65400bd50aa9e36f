// The audit log's ways out, against a real rsyslog and doubles of a webhook and of Splunk's collector: what was
// recorded arrives, whatever happens on the way.
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFailed, test } from 'vitest';
import { Client } from '../support/client';
import { House, run } from '../support/house';
import { Rsyslog } from '../support/rsyslog';

const ana = { name: 'ana', password: 'correct horse battery', groups: ['ops'], role: 'auditor' as const };
const ops = { number: '+4915112345678', label: 'Ops DE', iccid: '8949020000012345678', groups: ['ops'] };

const cleanup: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const undo of cleanup.splice(0).reverse()) await undo();
});

async function houseWith(sink: string) {
  const house = new House([ana], [ops]);
  cleanup.push(() => house.close());
  house.extra = `[[audit_sink]]\n${sink}`;
  house.writeConfig();
  const daemon = house.start();
  onTestFailed(() => console.error(daemon.log));
  return { house, daemon, url: await daemon.url() };
}

async function refuseSignIns(url: string, how_many: number, name = 'mallory') {
  const stranger = new Client(url);
  for (let i = 0; i < how_many; i++) await stranger.post('/api/session', { name: `${name}${i}`, password: 'x' });
}

async function recorded(url: string) {
  const client = await Client.signedIn(url, ana.name, ana.password);
  const { entries } = await client.json<{ entries: { seq: number }[] }>('/api/audit?limit=200');
  return entries.reverse();
}

/** Each seq from 1 on, repeats aside. */
function expectNoGap(entries: Record<string, unknown>[], last: number) {
  const seqs = new Set(entries.map((entry) => entry['seq'] as number));
  expect([...Array(last).keys()].map((i) => i + 1).filter((seq) => !seqs.has(seq))).toEqual([]);
}

interface Received {
  headers: IncomingMessage['headers'];
  path: string;
  body: string;
}

/** An HTTP receiver whose answers the test gives. */
async function receiver(answer: (received: Received, response: ServerResponse) => void) {
  const requests: Received[] = [];
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const received = { headers: request.headers, path: request.url!, body };
      requests.push(received);
      answer(received, response);
      server.emit('received');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanup.push(() => void server.close());
  const until = async (fits: () => boolean) => {
    while (!fits()) await once(server, 'received');
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, until };
}

describe.skipIf(!Rsyslog.installed)('syslog over TLS to rsyslog', () => {
  async function receiving() {
    const rsyslog = new Rsyslog();
    cleanup.push(() => rsyslog.remove());
    await rsyslog.start();
    cleanup.push(() => rsyslog.stop('SIGKILL'));
    const sink = () => `type = "syslog"\naddress = "tls://localhost:${rsyslog.port}"\nca_file = "${rsyslog.caFile}"`;
    return { rsyslog, sink };
  }

  test('every entry arrives, in order, and the receiver can check the chain', async () => {
    const { rsyslog, sink } = await receiving();
    const { house, url } = await houseWith(sink());
    await refuseSignIns(url, 5);
    const entries = await recorded(url);
    const last = entries.at(-1)!.seq;
    await rsyslog.until((entry) => entry['seq'] === last);
    expect(rsyslog.entries().slice(0, entries.length)).toEqual(entries);
    expect(rsyslog.records()[0]).toMatch(/^\[meta sequenceId="1"\] /);
    const copy = join(house.folder, 'siem.jsonl');
    writeFileSync(copy, rsyslog.entries().map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    expect(run(['audit', 'verify', copy]).status).toBe(0);
  });

  test('nothing in an entry forges a record', { retry: 2, timeout: 20_000 }, async () => {
    const { rsyslog, sink } = await receiving();
    const { url } = await houseWith(sink());
    await refuseSignIns(url, 3, 'x\n<109>1 - - - - - forged ] \\" \u202e');
    const last = (await recorded(url)).at(-1)!.seq;
    onTestFailed(() => console.error(last, rsyslog.records()));
    await rsyslog.until((entry) => entry['seq'] === last);
    expectNoGap(rsyslog.entries(), last);
    expect(rsyslog.records().length).toBe(rsyslog.entries().length);
  });

  test('what a frozen and then killed receiver had not taken comes again', async () => {
    const { rsyslog, sink } = await receiving();
    const { daemon, url } = await houseWith(sink());
    await rsyslog.until((entry) => entry['action'] === 'started');
    rsyslog.signal('SIGSTOP');
    await refuseSignIns(url, 20);
    await rsyslog.stop('SIGKILL');
    await daemon.line(/audit sink .*(TLS with|connecting to|sending|waiting)/);
    await rsyslog.start();
    const last = (await recorded(url)).at(-1)!.seq;
    await rsyslog.until((entry) => entry['seq'] === last);
    expectNoGap(rsyslog.entries(), last);
    await rsyslog.until((entry) => entry['action'] === 'sink.failed');
  });

  test('a receiver of another name or authority gets nothing', async () => {
    const { rsyslog } = await receiving();
    const { daemon, url } = await houseWith(`type = "syslog"\naddress = "tls://127.0.0.1:${rsyslog.port}"\nca_file = "${rsyslog.caFile}"`);
    await daemon.line(/audit sink .*TLS with 127\.0\.0\.1/);
    const health = (await (await new Client(url).get('/healthz')).json()) as { status: string; warnings: string[] };
    expect(health.status).toBe('ok');
    expect(health.warnings[0]).toMatch(/^An audit sink has failed since /);
    expect(rsyslog.records()).toEqual([]);
  });
});

describe('a webhook', () => {
  test('is signed, and what it refuses comes again', async () => {
    let healthy = false;
    const hook = await receiver((_, response) => response.writeHead(healthy ? 204 : 500).end());
    const secret = 'a long random secret';
    const folder = new House([], []);
    cleanup.push(() => folder.close());
    const secretFile = join(folder.folder, 'secret');
    writeFileSync(secretFile, `${secret}\n`);
    const { daemon, url } = await houseWith(`type = "http"\naddress = "${hook.url}/audit"\nsecret_file = "${secretFile}"`);
    await daemon.line(/audit sink .*the receiver answers 500/);
    healthy = true;
    const last = (await recorded(url)).at(-1)!.seq;
    const accepted = () => hook.requests.filter((request) => request.body.includes(`"seq":${last},`));
    await hook.until(() => accepted().length > 0);
    const { headers, body } = accepted()[0]!;
    const [, time, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(headers['otpost-signature'] as string)!;
    expect(signature).toBe(createHmac('sha256', secret).update(`${time}.${body}`).digest('hex'));
    expect(daemon.log).not.toContain(secret);
  });
});

describe("Splunk's collector", () => {
  test('confirms by its indexer where that is asked for', async () => {
    let polls = 0;
    const splunk = await receiver(({ path }, response) => {
      const answer = path.startsWith('/services/collector/ack') ? { acks: { 7: ++polls > 1 } } : { code: 0, ackId: 7 };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
    const folder = new House([], []);
    cleanup.push(() => folder.close());
    const tokenFile = join(folder.folder, 'token');
    writeFileSync(tokenFile, 'aaaa-bbbb\n');
    const { url } = await houseWith(
      `type = "splunk_hec"\naddress = "${splunk.url}"\nsecret_file = "${tokenFile}"\nacknowledge = true`,
    );
    await splunk.until(() => polls >= 2);
    const [events] = splunk.requests;
    expect(events!.headers['authorization']).toBe('Splunk aaaa-bbbb');
    expect(events!.headers['x-splunk-request-channel']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    expect(events!.body).toContain('"sourcetype":"otpost:audit"');
    const metrics = await (await new Client(url).get('/metrics')).text();
    expect(metrics).toMatch(/otpost_audit_sink_failing\{sink="1"\} 0/);
  });
});
