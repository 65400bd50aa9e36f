// Modems that nobody has configured: found on USB, lost and found again, through libserialport's own way of opening.
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Client, type Feed } from '../support/client';
import { type Daemon, EmulatedModem, House } from '../support/house';
import { adapter, Sockets } from '../support/sticks';

const ops = { number: '+4915112345678', label: 'Ops DE', iccid: '8949020000012345678', groups: ['ops'] };
const unnamed = '8949020000087654321';
const ana = { name: 'ana', password: 'correct horse battery', groups: ['ops'] };
const ada = { name: 'ada', password: 'seven quiet rivers', groups: [], role: 'admin' as const };

let house: House;
let sockets: Sockets;
let daemon: Daemon;
let modem: EmulatedModem;
let second: EmulatedModem;
let third: EmulatedModem;
let anaClient: Client;
let anaFeed: Feed;
let adaClient: Client;

interface ModemState {
  port: string;
  state: string;
  iccid: string | null;
}
const modems = async () => (await adaClient.json<{ modems: ModemState[] }>('/api/modems')).modems;

const emulated = async (name: string, iccid: string, imei: string) => {
  const made = new EmulatedModem(`${house.folder}/${name}`, iccid, ['--imei', imei]);
  await made.line(/emulated modem/);
  return made;
};

beforeAll(async () => {
  house = new House([ana, ada], [ops]);
  house.writeConfig();
  sockets = new Sockets();
  expect(existsSync(sockets.env['LD_PRELOAD']!), 'the target otpost_fake_usb is built').toBe(true);
  modem = await emulated('stick', ops.iccid, '860000000000001');
  third = await emulated('third', ops.iccid, '860000000000003');
  second = await emulated('second', unnamed, '860000000000002');
  daemon = house.start({ ...sockets.env, LIBSERIALPORT_DEBUG: '1' });
  const url = await daemon.url();
  anaClient = await Client.signedIn(url, ana.name, ana.password);
  adaClient = await Client.signedIn(url, ada.name, ada.password);
  anaFeed = anaClient.feed();
  await anaFeed.ready();
});

afterAll(async () => {
  anaFeed?.close();
  await house?.close();
  await modem?.stop();
  await second?.stop();
  await third?.stop();
  sockets?.close();
});

describe('a stick that no config names', () => {
  test('is found within three seconds of being plugged in', async () => {
    expect(await modems()).toEqual([]);
    const plugged = Date.now();
    sockets.plug(adapter, '1-1', 'ttyUSB0', modem.link);
    await daemon.line(/ttyUSB0: ready/);
    expect(Date.now() - plugged).toBeLessThan(3000);
    await daemon.line(/sp_open returning SP_OK/); // and not by the way round libserialport
    expect(await modems()).toMatchObject([{ port: '/dev/ttyUSB0', state: 'ready', iccid: ops.iccid }]);
  });

  test('receives', async () => {
    await modem.deliver('Google', 'G-604275 is your Google verification code.');
    await anaFeed.message((message) => message.service === 'Google');
  });

  test('is absent once it is pulled out', async () => {
    const from = daemon.lines.length;
    sockets.pull('1-1');
    await modem.ask({ unplug: true });
    await daemon.line(/ttyUSB0: absent/, from);
    expect(await modems()).toMatchObject([{ port: '/dev/ttyUSB0', state: 'absent' }]);
  });

  test('is the same modem under another number, within three seconds; what came meanwhile arrives once', async () => {
    await modem.deliver('Dropbox', 'Your Dropbox code is 914306.');
    await modem.ask({ plug: true });
    const plugged = Date.now();
    sockets.plug(adapter, '1-1', 'ttyUSB1', modem.link);
    await anaFeed.message((message) => message.sender === 'Dropbox');
    expect(Date.now() - plugged).toBeLessThan(3000);
    await daemon.line(/ttyUSB1: ready/);
    expect(await modems()).toMatchObject([{ port: '/dev/ttyUSB1', state: 'ready' }]);
    await modem.deliver('Signal', 'Your SIGNAL code is 291-663.');
    await anaFeed.message((message) => message.sender === 'Signal');
    const senders = anaFeed.frames.filter((frame) => frame.type === 'message').map((frame) => frame.message!.sender);
    expect(senders).toEqual(['Google', 'Dropbox', 'Signal']);
  });
});

test('a SIM that no number names is received, and the log says what to write', async () => {
  const from = daemon.lines.length;
  sockets.plug(adapter, '1-2', 'ttyUSB0', second.link);
  await daemon.line(new RegExp(`no number has its SIM ${unnamed}.*iccid = "${unnamed}"`));
  await daemon.line(/ttyUSB0: ready/, from);
  await second.deliver('Google', 'G-117733 is your Google verification code.');
  await daemon.line(new RegExp(`stored \\(SIM ${unnamed}`));
  expect((await modems()).map((one) => one.iccid).sort()).toEqual([ops.iccid, unnamed].sort());
  expect(anaFeed.frames.filter((frame) => frame.type === 'message')).toHaveLength(3);
});

test('a SIM that moves to another stick takes its number and its group along', async () => {
  sockets.pull('1-1');
  await modem.ask({ unplug: true });
  sockets.plug(adapter, '1-3', 'ttyUSB2', third.link);
  await daemon.line(/ttyUSB2: ready/);
  await third.deliver('PayPal', 'PayPal: 338412 is your security code.');
  const { message } = await anaFeed.message((candidate) => candidate.sender === 'PayPal');
  expect(message).toMatchObject({ number: ops.number, label: ops.label });
  const { numbers } = await anaClient.json<{ numbers: object[] }>('/api/numbers');
  expect(numbers).toMatchObject([{ number: ops.number, online: true }]);
});
