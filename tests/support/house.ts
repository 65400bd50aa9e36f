// The built program as a stranger meets it: its processes, its config, its data folder.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export const binary =
  process.env['OTPOST_BINARY'] ?? new URL('../../build/dev/otpost', import.meta.url).pathname;

export function run(args: string[], input = '') {
  const done = spawnSync(binary, args, { input, encoding: 'utf8' });
  return { status: done.status, stdout: done.stdout, stderr: done.stderr };
}

// Argon2id takes a tenth of a second: each password is hashed once a run.
const hashes = new Map<string, string>();
export function passwordHash(password: string): string {
  const known = hashes.get(password);
  if (known !== undefined) return known;
  const hash = run(['hash-password'], `${password}\n`).stdout.trim();
  hashes.set(password, hash);
  return hash;
}

/** A process whose output is kept, and whose lines can be waited for. */
export class Process {
  readonly child: ChildProcess;
  readonly lines: string[] = [];
  readonly exited: Promise<number | null>;
  private readonly waiting = new Set<() => void>();

  constructor(args: string[], env: NodeJS.ProcessEnv = {}, program = binary) {
    this.child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    for (const stream of [this.child.stdout!, this.child.stderr!])
      createInterface({ input: stream }).on('line', (line) => {
        this.lines.push(line);
        this.waiting.forEach((look) => look());
      });
    this.exited = once(this.child, 'exit').then(([code]) => {
      this.waiting.forEach((look) => look());
      return code as number | null;
    });
  }

  get log() {
    return this.lines.join('\n');
  }

  /** The first line that matches, from line `from` on; fails with the whole log when the process ends before. */
  line(pattern: RegExp, from = 0): Promise<RegExpExecArray> {
    return new Promise((found, failed) => {
      const look = () => {
        for (const line of this.lines.slice(from)) {
          const match = pattern.exec(line);
          if (match) {
            this.waiting.delete(look);
            return found(match);
          }
        }
        if (this.child.exitCode !== null || this.child.signalCode !== null) {
          this.waiting.delete(look);
          failed(new Error(`ended before ${pattern}:\n${this.log}`));
        }
      };
      this.waiting.add(look);
      look();
    });
  }

  signal(signal: NodeJS.Signals) {
    this.child.kill(signal);
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM') {
    this.child.kill(signal);
    return await this.exited;
  }
}

/** An emulated modem, and its control socket. */
export class EmulatedModem extends Process {
  constructor(
    readonly link: string,
    readonly iccid: string,
    extra: string[] = [],
  ) {
    super(['emulate', '--link', link, '--iccid', iccid, '--control', `${link}.control`, ...extra]);
  }

  /** One request, one answer, a JSON line each. */
  async ask(request: object): Promise<Record<string, unknown>> {
    const socket = createConnection(`${this.link}.control`);
    await once(socket, 'connect');
    socket.write(`${JSON.stringify(request)}\n`);
    const [line] = (await once(createInterface({ input: socket }), 'line')) as [string];
    socket.end();
    return JSON.parse(line) as Record<string, unknown>;
  }

  async deliver(sender: string, text: string) {
    return await this.ask({ deliver: { sender, text } });
  }

  /** Slots in use in the SIM's memory. */
  async used(): Promise<number> {
    const { memories } = (await this.ask({ status: true })) as unknown as { memories: { SM: { used: number } } };
    return memories.SM.used;
  }
}

export class Daemon extends Process {
  constructor(config: string, env: NodeJS.ProcessEnv = {}) {
    super(['serve', '--config', config], env);
  }

  async url(): Promise<string> {
    return (await this.line(/listening on (https?:\/\/\S+)/))[1]!;
  }
}

export interface Person {
  name: string;
  password: string;
  groups: string[];
  role?: 'member' | 'auditor' | 'admin';
}
export interface Line {
  number: string;
  label: string;
  iccid: string;
  groups: string[];
}

/** A folder with a config, emulated modems and a daemon, gone when the test is over. */
export class House {
  readonly folder = mkdtempSync(join(tmpdir(), 'otpost-'));
  readonly config = join(this.folder, 'otpost.toml');
  readonly data = join(this.folder, 'data');
  readonly modems: EmulatedModem[] = [];
  daemons: Daemon[] = [];
  listen = '127.0.0.1:0';
  extra = '';
  server = '';

  constructor(
    public people: Person[],
    public lines: Line[],
  ) {}

  writeConfig() {
    writeFileSync(this.config, this.toml());
  }

  toml(data = this.data, ports = this.modems.map((modem) => modem.link)): string {
    const list = (items: string[]) => `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
    const groups = new Set([...this.people, ...this.lines].flatMap((owner) => owner.groups));
    const toml = [
      `data_dir = "${data}"`,
      `[server]\nlisten = "${this.listen}"\n${this.server}`,
      ...[...groups].map((group) => `[[group]]\nname = "${group}"`),
      ...this.people.map(
        (person) =>
          `[[user]]\nname = "${person.name}"\npassword = "${passwordHash(person.password)}"\n` +
          `groups = ${list(person.groups)}\nrole = "${person.role ?? 'member'}"`,
      ),
      ...this.lines.map(
        (line) =>
          `[[number]]\nnumber = "${line.number}"\nlabel = "${line.label}"\niccid = "${line.iccid}"\n` +
          `groups = ${list(line.groups)}`,
      ),
      ...ports.map((port) => `[[modem]]\nport = "${port}"`),
      this.extra,
    ];
    return `${toml.join('\n\n')}\n`;
  }

  async addModem(iccid: string, extra: string[] = []) {
    const modem = new EmulatedModem(join(this.folder, `modem${this.modems.length}`), iccid, extra);
    this.modems.push(modem);
    await modem.line(/emulated modem/);
    return modem;
  }

  start(env: NodeJS.ProcessEnv = {}) {
    const daemon = new Daemon(this.config, env);
    this.daemons.push(daemon);
    return daemon;
  }

  /** Every byte that the house has written, by file: for the search for secrets. */
  files(folder = this.data): Map<string, Buffer> {
    const found = new Map<string, Buffer>();
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) for (const [inner, bytes] of this.files(path)) found.set(inner, bytes);
      else found.set(path, readFileSync(path));
    }
    return found;
  }

  async close() {
    for (const daemon of this.daemons) await daemon.stop();
    for (const modem of this.modems) await modem.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
