// QEMU's own control channel (QMP, docs/interop/qmp-spec): JSON lines on a Unix socket.
import { once } from 'node:events';
import { type Socket, createConnection } from 'node:net';
import { createInterface } from 'node:readline';

interface Answer {
  return?: unknown;
  error?: { desc: string };
  event?: string;
}

export class Qmp {
  private readonly waiting = new Set<(answer: Answer) => void>();

  private constructor(private readonly socket: Socket) {
    createInterface({ input: socket }).on('line', (line) => {
      const answer = JSON.parse(line) as Answer;
      this.waiting.forEach((look) => look(answer));
    });
  }

  static async connect(path: string): Promise<Qmp> {
    const socket = createConnection(path);
    await once(socket, 'connect');
    const qmp = new Qmp(socket);
    await qmp.execute('qmp_capabilities');
    return qmp;
  }

  /** One command at a time. */
  async execute(command: string, args: object = {}) {
    const answered = this.next((answer) => answer.return !== undefined || answer.error !== undefined);
    this.socket.write(`${JSON.stringify({ execute: command, arguments: args })}\n`);
    const { error } = await answered;
    if (error) throw new Error(`${command}: ${error.desc}`);
  }

  /** The next event of that name. */
  event(name: string) {
    return this.next((answer) => answer.event === name);
  }

  close() {
    this.socket.destroy();
  }

  private next(fits: (answer: Answer) => boolean): Promise<Answer> {
    return new Promise((found) => {
      const look = (answer: Answer) => {
        if (!fits(answer)) return;
        this.waiting.delete(look);
        found(answer);
      };
      this.waiting.add(look);
    });
  }
}
