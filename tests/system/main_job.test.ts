// The main job from outside: an SMS on a modem reaches the right teammates, and every view is on record.
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Client, type Feed } from '../support/client';
import { type Daemon, type EmulatedModem, House, run } from '../support/house';

const ops = { number: '+4915112345678', label: 'Ops DE', iccid: '8949020000012345678', groups: ['ops'] };
const sales = { number: '+4915187654321', label: 'Sales', iccid: '8949020000087654321', groups: ['sales'] };
const ana = { name: 'ana', password: 'correct horse battery', groups: ['ops'] };
const ben = { name: 'ben', password: 'staple tractor moon', groups: ['sales'] };
const ada = { name: 'ada', password: 'seven quiet rivers', groups: [], role: 'admin' as const };

let house: House;
let daemon: Daemon;
let modem: EmulatedModem;
let url: string;
let anaClient: Client;
let benClient: Client;
let adaClient: Client;
let anaFeed: Feed;
let benFeed: Feed;

beforeAll(async () => {
  house = new House([ana, ben, ada], [ops, sales]);
  modem = await house.addModem(ops.iccid);
  house.writeConfig();
  daemon = house.start();
  url = await daemon.url();
  anaClient = await Client.signedIn(url, ana.name, ana.password);
  benClient = await Client.signedIn(url, ben.name, ben.password);
  adaClient = await Client.signedIn(url, ada.name, ada.password);
  anaFeed = anaClient.feed();
  benFeed = benClient.feed();
  await anaFeed.ready();
  await benFeed.ready();
  await daemon.line(/modem\d: ready/);
});

afterAll(async () => {
  anaFeed?.close();
  benFeed?.close();
  await house?.close();
});

describe('an SMS with a code', () => {
  const code = '604275';
  const text = `Thanks for using Google. G-${code} will verify your new phone.`;
  let id: number;

  test('reaches a member of the group that owns the number, masked', async () => {
    await modem.deliver('Google', text);
    const frame = await anaFeed.message((message) => message.service === 'Google');
    id = frame.message!.id;
    expect(frame.message).toMatchObject({
      number: ops.number,
      label: ops.label,
      sender: 'Google',
      has_code: true,
      views: 0,
      parts: { have: 1, total: 1 },
    });
    expect(frame.message!.masked).not.toMatch(/\d/);
    expect(JSON.stringify(anaFeed.frames)).not.toContain(code);
  });

  test('does not exist for a member of another group, nor for an admin without a group', async () => {
    for (const stranger of [benClient, adaClient]) {
      expect((await stranger.get(`/api/messages/${id}`)).status).toBe(404);
      expect((await stranger.post(`/api/messages/${id}/views`)).status).toBe(404);
      expect((await stranger.get(`/api/messages/${id}/views`)).status).toBe(404);
      expect(await stranger.messages()).toEqual([]);
    }
    expect(benFeed.frames.filter((frame) => frame.type === 'message')).toEqual([]);
  });

  test('is viewed: text, code and an audit entry', async () => {
    const answer = await anaClient.post(`/api/messages/${id}/views`);
    expect(answer.status).toBe(201);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const view = (await answer.json()) as Record<string, unknown>;
    expect(view).toMatchObject({ message_id: id, text, code });

    const { entries } = await adaClient.json<{ entries: Record<string, unknown>[] }>(
      '/api/audit?action=message.viewed',
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      seq: view['audit'],
      actor: 'ana',
      action: 'message.viewed',
      subject: `message:${id}`,
      number: ops.number,
    });
    expect(await anaFeed.until((frame) => frame.type === 'viewed')).toMatchObject({ message_id: id, by: 'ana' });
    const { views } = await anaClient.json<{ views: object[] }>(`/api/messages/${id}/views`);
    expect(views).toMatchObject([{ by: 'ana' }]);
  });

  test('leaves its slot only after the commit', async () => {
    // The commit is in the log before the modem is told to delete; the modem's own record agrees that it was.
    await daemon.line(new RegExp(`message ${id} stored`));
    const status = await modem.ask({ status: true });
    expect(JSON.stringify(status)).toMatch(/CMGD/);
  });

  test('is in clear in no byte of the data folder or the log, nor is a password', () => {
    const secrets = [code, text, ana.password, ben.password];
    const encodings = secrets.flatMap((secret) => [
      Buffer.from(secret),
      Buffer.from(secret).toString('hex'),
      Buffer.from(secret).toString('hex').toUpperCase(),
      Buffer.from(secret).toString('base64').replace(/=+$/, ''),
      Buffer.from(secret, 'utf16le'),
    ]);
    for (const [path, bytes] of house.files())
      for (const secret of encodings) expect(bytes.includes(secret), path).toBe(false);
    for (const secret of secrets) expect(daemon.log).not.toContain(secret);
  });
});

describe('a message in two parts', () => {
  test('is one message, and its text is whole', async () => {
    const text = `${'All our best wishes for a long message. '.repeat(5)}Your Dropbox code is 914306.`;
    await modem.deliver('Dropbox', text);
    const frame = await anaFeed.message(
      (message) => message.sender === 'Dropbox' && message.parts.have === message.parts.total,
    );
    const view = await anaClient.post(`/api/messages/${frame.message!.id}/views`);
    expect(await view.json()).toMatchObject({ text, code: '914306' });
    const ids = new Set(
      anaFeed.frames.filter((other) => other.message?.sender === 'Dropbox').map((other) => other.message!.id),
    );
    expect(ids.size).toBe(1);
  });
});

describe('the feed', () => {
  test('resumes from a cursor: nothing missed, nothing twice', async () => {
    const first = anaClient.feed();
    await first.ready();
    const cursor = (await first.ready()).seq!;
    first.close();
    await first.closed;
    for (const word of ['one', 'two', 'three']) await modem.deliver('Resume', `Your code ${word} is 10${word.length}7`);
    await anaFeed.message((message) => message.sender === 'Resume' && message.masked.includes('three'));

    const resumed = anaClient.feed(cursor);
    await resumed.ready();
    const missed = resumed.frames.filter((frame) => frame.type === 'message').map((frame) => frame.message!.masked);
    expect(missed.map((masked) => /code (\w+)/.exec(masked)![1])).toEqual(['one', 'two', 'three']);
    const seqs = resumed.frames.filter((frame) => frame.type !== 'ready').map((frame) => frame.seq!);
    expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => a - b));
    resumed.close();
  });

  test('answers a view over the socket, audited', async () => {
    await modem.deliver('Feedview', 'Feedview: your login code is 730114');
    const { message } = await anaFeed.message((candidate) => candidate.sender === 'Feedview');
    anaFeed.send({ type: 'view', id: message!.id, ref: 'r1' });
    const view = await anaFeed.until((frame) => frame.type === 'view' && frame['ref'] === 'r1');
    expect(view).toMatchObject({ message_id: message!.id, code: '730114' });
    const { entries } = await adaClient.json<{ entries: object[] }>(
      `/api/audit?subject=message:${message!.id}&action=message.viewed`,
    );
    expect(entries).toMatchObject([{ seq: view['audit'], actor: 'ana' }]);

    benFeed.send({ type: 'view', id: message!.id, ref: 'r2' });
    const refused = await benFeed.until((frame) => frame['ref'] === 'r2');
    expect(refused).toMatchObject({ type: 'error', problem: { status: 404 } });
  });

  test('is refused without a sign-in, and from another origin', async () => {
    expect(await new Client(url).feed().closed).toBe(4401);
    const elsewhere = anaClient.feed(undefined, { origin: 'http://evil.example' });
    await elsewhere.closed;
    expect(elsewhere.frames).toEqual([]);
  });
});

describe('the permission of now', () => {
  test('a right withdrawn by a reload closes the feed within a second, and the list is empty', async () => {
    const feed = anaClient.feed();
    await feed.ready();
    house.people = [{ ...ana, groups: ['sales'] }, ben, ada];
    house.writeConfig();
    const withdrawn = Date.now();
    daemon.signal('SIGHUP');
    expect(await feed.closed).toBe(4401);
    expect(Date.now() - withdrawn).toBeLessThan(1000);
    expect(await anaClient.messages()).toEqual([]);
    expect((await anaClient.get('/api/messages/1')).status).toBe(404);
  });

  test('of reloads that come close together the last config is the one in force', async () => {
    const before = daemon.lines.length;
    for (const groups of [['ops'], ['sales'], ['ops']]) {
      house.people = [{ ...ana, groups }, ben, ada];
      house.writeConfig();
      daemon.signal('SIGHUP');
    }
    const numbers = async () =>
      (await anaClient.json<{ numbers: { number: string }[] }>('/api/numbers')).numbers.map((line) => line.number);
    await daemon.line(/is in force/, before);
    await expect.poll(numbers).toEqual([ops.number]);
  });

  test('a reload that fails changes nothing and says why', async () => {
    const before = daemon.lines.length;
    writeFileSync(house.config, 'data_dir = 7\n[server]\nlisten = "nowhere"\n');
    daemon.signal('SIGHUP');
    await daemon.line(/error.*otpost\.toml:1:/, before);
    await daemon.line(/error.*otpost\.toml:3:/, before);
    expect((await benClient.get('/api/numbers')).status).toBe(200);
    const refused = async () =>
      (await adaClient.json<{ entries: object[] }>('/api/audit?action=config.refused')).entries.length;
    // A reload of the test before may have come late, and met this config, too.
    await expect.poll(refused).toBeGreaterThanOrEqual(1);
  });
});

describe('the record', () => {
  test('verifies while the daemon runs and after it stopped, and an edited byte is named', async () => {
    house.people = [ana, ben, ada];
    house.writeConfig();
    expect(run(['audit', 'verify', '--config', house.config])).toMatchObject({ status: 0 });
    expect(await daemon.stop()).toBe(0);
    expect(run(['audit', 'verify', '--config', house.config])).toMatchObject({ status: 0 });
  });
});
