// Certificates for loopback, of a test's own authority, made by the openssl command.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export class Certificates {
  readonly ca: string;

  constructor(readonly folder: string) {
    this.ca = join(folder, 'ca.pem');
    this.openssl('req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2 -subj /CN=Test-CA');
  }

  /** NAME.pem and NAME.key, for these names. */
  issue(name: string, names = 'DNS:localhost,IP:127.0.0.1') {
    writeFileSync(join(this.folder, 'names'), `subjectAltName=${names}`);
    this.openssl(`req -newkey rsa:2048 -nodes -keyout ${name}.key -out ${name}.csr -subj /CN=localhost`);
    this.openssl(`x509 -req -in ${name}.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out ${name}.pem -days 2 -extfile names`);
    return { certificate: join(this.folder, `${name}.pem`), key: join(this.folder, `${name}.key`) };
  }

  private openssl(args: string) {
    execFileSync('openssl', args.split(' '), { cwd: this.folder, stdio: 'ignore' });
  }
}
