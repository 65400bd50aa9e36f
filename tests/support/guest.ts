// A Linux in QEMU (tests/kernel/make_guest) that runs otpost, with a USB socket into which a modem's stick is plugged.
import { writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Process } from './house';
import { Qmp } from './qmp';

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Where udev puts the stick of `Guest.plug`, whatever its ttyUSB number. */
export const stickPort = '/dev/serial/by-id/usb-QEMU_QEMU_USB_SERIAL_STICK1-if00-port0';

/** Where otpost listens in the guest; and what else is under [server] for a browser at 127.0.0.1:`port` on this machine. */
export const guestListen = '10.0.2.15:8080';
export const guestServer = (port: number) =>
  `public_url = "http://127.0.0.1:${port}"\ntrusted_proxies = ["10.0.2.2"]`;

export class Guest extends Process {
  private control: Qmp | undefined;
  private plugged = 0; // how long the log was when the stick went in

  private constructor(args: string[]) {
    super(args, {}, 'qemu-system-x86_64');
  }

  /**
   * Boots what is in `made`; `folder` is for files of ours, `port` leads to otpost's listener. Always emulated: KVM would
   * save two seconds of the boot, and hangs on a machine that is itself a guest of some kinds.
   */
  static async boot(made: string, folder: string, config: string, port: number): Promise<Guest> {
    const file = join(folder, 'guest.toml');
    writeFileSync(file, config);
    const socket = join(folder, 'qmp');
    const guest = new Guest([
      ...['-accel', 'tcg', '-cpu', 'max', '-m', '512', '-nodefaults', '-no-reboot', '-display', 'none'],
      ...['-kernel', join(made, 'vmlinuz'), '-initrd', join(made, 'initramfs')],
      ...['-append', 'console=ttyS0 net.ifnames=0 quiet loglevel=7 panic=-1', '-serial', 'stdio'],
      ...['-netdev', `user,id=net,restrict=on,hostfwd=tcp:127.0.0.1:${port}-:8080`, '-device', 'e1000,netdev=net'],
      ...['-device', 'qemu-xhci', '-fw_cfg', `name=opt/otpost.toml,file=${file}`],
      ...['-qmp', `unix:${socket},server=on,wait=off`],
    ]);
    try {
      await guest.soon(guest.line(/listening on/), 150_000); // 8 s; a busy machine takes its time
      guest.control = await Qmp.connect(socket);
    } catch (failed) {
      await guest.stop('SIGKILL');
      throw failed;
    }
    return guest;
  }

  /** The stick goes into its socket; its other end is the emulated modem at `link`. */
  async plug(link: string) {
    this.plugged = this.lines.length;
    await this.qmp.execute('chardev-add', { id: 'line', backend: { type: 'serial', data: { device: link } } });
    await this.qmp.execute('device_add', { driver: 'usb-serial', id: 'stick', chardev: 'line', serial: 'STICK1' });
  }

  /**
   * The stick is taken out of its socket, once its modem is unplugged: with that QEMU detaches it, without a word to the
   * driver ahead, as sticks are pulled. The other way round QEMU 7.2 falls over an octet that comes during `device_del`
   * (usb_wakeup() of a device that has no bus any more).
   */
  async pull() {
    await this.line(/USB disconnect/, this.plugged);
    const gone = this.qmp.event('DEVICE_DELETED');
    await this.qmp.execute('device_del', { id: 'stick' });
    await gone;
    await this.qmp.execute('chardev-remove', { id: 'line' });
  }

  /** Fails with what the guest has said when `awaited` has not come in that time, or the guest has ended. */
  async soon<T>(awaited: Promise<T>, ms = 60_000): Promise<T> {
    const given = new AbortController();
    const late = delay(ms, `${ms} ms have passed`, { signal: given.signal }).catch(() => 'given');
    const ended = this.exited.then((code) => `QEMU ended with ${code ?? this.child.signalCode}`);
    const failed = Promise.race([late, ended]).then((why) => {
      throw new Error(`${why}; the guest's log ends with\n${this.lines.slice(-60).join('\n')}`);
    });
    return await Promise.race([awaited, failed]).finally(() => given.abort());
  }

  override async stop(signal: NodeJS.Signals = 'SIGTERM') {
    this.control?.close();
    return await super.stop(signal);
  }

  private get qmp(): Qmp {
    if (this.control === undefined) throw new Error('the guest is not up');
    return this.control;
  }
}
