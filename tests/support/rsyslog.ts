// A real rsyslogd that listens by TLS on a free port of loopback, with a certificate of its own authority.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Certificates } from './certificates';

/** Until `look` gives something: asked again whenever a file of the folder changes, and each second. */
async function untilIn<T>(folder: string, look: () => T | undefined): Promise<T> {
  const changes = watch(folder);
  try {
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      await once(changes, 'change', { signal: AbortSignal.timeout(1000) }).catch(() => undefined);
    }
  } finally {
    changes.close();
  }
}

export class Rsyslog {
  static readonly installed = existsSync('/usr/sbin/rsyslogd') && existsSync('/usr/lib/x86_64-linux-gnu/rsyslog/lmnsd_ossl.so');

  readonly folder = mkdtempSync(join(tmpdir(), 'otpost-rsyslog-'));
  private readonly certificates: Certificates;
  get caFile() {
    return this.certificates.ca;
  }
  private readonly received = join(this.folder, 'received');
  private readonly portFile = join(this.folder, 'port');
  private process: ChildProcess | undefined;
  port = 0;

  constructor() {
    this.certificates = new Certificates(this.folder);
    this.certificates.issue('rsyslog', 'DNS:localhost');
  }

  /** Listens on the port that it had before, where there was one. */
  async start() {
    rmSync(join(this.folder, 'pid'), { force: true });
    writeFileSync(
      join(this.folder, 'rsyslog.conf'),
      `global(workDirectory="${this.folder}" maxMessageSize="64k" defaultNetstreamDriver="ossl"
  defaultNetstreamDriverCAFile="${this.caFile}" defaultNetstreamDriverCertFile="${this.folder}/rsyslog.pem"
  defaultNetstreamDriverKeyFile="${this.folder}/rsyslog.key")
module(load="imtcp" streamDriver.mode="1" streamDriver.authMode="anon")
template(name="record" type="string" string="%structured-data% %msg%\\n")
input(type="imtcp" address="127.0.0.1" port="${this.port}" listenPortFileName="${this.portFile}")
action(type="omfile" file="${this.received}" template="record")
`,
    );
    this.process = spawn(
      '/usr/sbin/rsyslogd',
      ['-n', '-f', join(this.folder, 'rsyslog.conf'), '-i', join(this.folder, 'pid')],
      { stdio: 'ignore' },
    );
    // It says which port it has taken where it could choose.
    if (this.port === 0)
      this.port = await untilIn(this.folder, () =>
        existsSync(this.portFile) ? Number(readFileSync(this.portFile, 'utf8')) || undefined : undefined,
      );
  }

  signal(signal: NodeJS.Signals) {
    this.process!.kill(signal);
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM') {
    const gone = once(this.process!, 'exit');
    this.process!.kill(signal);
    await gone;
  }

  /** The message parts of all records, in the order of their arrival. */
  records(): string[] {
    if (!existsSync(this.received)) return [];
    return readFileSync(this.received, 'utf8').split('\n').slice(0, -1);
  }

  /** Until an entry that fits has arrived. */
  async until(fits: (entry: Record<string, unknown>) => boolean) {
    return await untilIn(this.folder, () => this.entries().find(fits));
  }

  entries(): Record<string, unknown>[] {
    return this.records().map((record) => JSON.parse(record.slice(record.indexOf('{'))) as Record<string, unknown>);
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
