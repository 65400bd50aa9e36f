// USB sticks for the daemon under test: folders that tests/support/fake_usb.cpp shows it as its own /dev and /sys.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { binary } from './house';

export interface Stick {
  vendor: string;
  product: string;
  maker: string;
  model: string;
}

/** An adapter of one port, behind which anything may be: the one that QEMU has, too. */
export const adapter: Stick = { vendor: '0403', product: '6001', maker: 'FTDI', model: 'FT232R' };

export class Sockets {
  readonly root = mkdtempSync(join(tmpdir(), 'otpost-usb-'));
  private readonly pulls = new Map<string, () => void>();

  constructor() {
    mkdirSync(join(this.root, 'sys/class/tty'), { recursive: true });
    mkdirSync(join(this.root, 'dev'));
  }

  /** What the daemon has to be started with. */
  get env(): NodeJS.ProcessEnv {
    return {
      OTPOST_FAKE_USB: this.root,
      LD_PRELOAD: join(dirname(binary), 'tests/libotpost_fake_usb.so'),
      ASAN_OPTIONS: 'verify_asan_link_order=0',
    };
  }

  /** A stick in `socket` ("1-1"), whose port is /dev/`tty` and leads to the terminal `target`. */
  plug(stick: Stick, socket: string, tty: string, target: string) {
    const device = join(this.root, 'sys/devices/usb1', socket);
    const port = join(device, `${socket}:1.0`, tty, 'tty', tty);
    mkdirSync(port, { recursive: true });
    const attributes = {
      idVendor: stick.vendor,
      idProduct: stick.product,
      manufacturer: stick.maker,
      product: stick.model,
      busnum: '1',
      devnum: '4',
    };
    for (const [name, value] of Object.entries(attributes)) writeFileSync(join(device, name), `${value}\n`);
    writeFileSync(join(device, `${socket}:1.0`, 'bInterfaceNumber'), '00\n');
    symlinkSync(join(device, `${socket}:1.0`, tty), join(port, 'device'));
    symlinkSync(target, join(this.root, 'dev', tty));
    const entry = join(this.root, 'sys/class/tty', tty);
    symlinkSync(port, entry); // last: this is what is told as the plug event
    this.pulls.set(socket, () => {
      unlinkSync(join(this.root, 'dev', tty));
      unlinkSync(entry);
      rmSync(device, { recursive: true });
    });
  }

  pull(socket: string) {
    this.pulls.get(socket)?.();
    this.pulls.delete(socket);
  }

  close() {
    rmSync(this.root, { recursive: true, force: true });
  }
}
