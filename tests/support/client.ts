// A teammate's browser or a program, seen from the wire.
import WebSocket from 'ws';

export interface Envelope {
  id: number;
  number: string;
  masked: string;
  service: string | null;
  has_code: boolean;
  views: number;
  parts: { have: number; total: number };
  [field: string]: unknown;
}
export interface Frame {
  type: string;
  seq?: number;
  message?: Envelope;
  [field: string]: unknown;
}

export class Client {
  private cookie = '';

  constructor(readonly url: string) {}

  static async signedIn(url: string, name: string, password: string) {
    const client = new Client(url);
    const answer = await client.post('/api/session', { name, password });
    if (answer.status !== 201) throw new Error(`sign-in of ${name}: ${answer.status} ${await answer.text()}`);
    return client;
  }

  async request(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const answer = await fetch(this.url + path, {
      method,
      headers: {
        origin: this.url,
        ...(this.cookie && { cookie: this.cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const set = answer.headers.get('set-cookie');
    if (set) this.cookie = set.split(';')[0]!;
    return answer;
  }

  get = (path: string) => this.request('GET', path);
  post = (path: string, body: unknown = {}) => this.request('POST', path, body);
  delete = (path: string) => this.request('DELETE', path);

  async json<T = Record<string, unknown>>(path: string): Promise<T> {
    return (await (await this.get(path)).json()) as T;
  }

  async messages(query = ''): Promise<Envelope[]> {
    return (await this.json<{ messages: Envelope[] }>(`/api/messages${query}`)).messages;
  }

  feed(after?: number, headers: Record<string, string> = {}): Feed {
    const query = after === undefined ? '' : `?after=${after}`;
    return new Feed(`${this.url.replace('http', 'ws')}/api/feed${query}`, {
      origin: this.url,
      cookie: this.cookie,
      ...headers,
    });
  }
}

export class Feed {
  readonly frames: Frame[] = [];
  readonly closed: Promise<number>;
  private readonly waiting = new Set<() => void>();
  private isClosed = false;
  readonly socket: WebSocket;

  constructor(url: string, headers: Record<string, string>) {
    this.socket = new WebSocket(url, { headers });
    this.socket.on('message', (data: Buffer) => {
      this.frames.push(JSON.parse(data.toString()) as Frame);
      this.waiting.forEach((look) => look());
    });
    this.closed = new Promise((resolve) => {
      this.socket.on('error', () => {});
      this.socket.on('close', (code) => {
        this.isClosed = true;
        this.waiting.forEach((look) => look());
        resolve(code);
      });
    });
  }

  /** The first frame that fits, already here or to come. */
  until(fits: (frame: Frame) => boolean): Promise<Frame> {
    return new Promise((found, failed) => {
      const look = () => {
        const frame = this.frames.find(fits);
        if (frame === undefined && !this.isClosed) return;
        this.waiting.delete(look);
        if (frame === undefined) failed(new Error(`closed before it came; had ${JSON.stringify(this.frames)}`));
        else found(frame);
      };
      this.waiting.add(look);
      look();
    });
  }

  ready = () => this.until((frame) => frame.type === 'ready');
  message = (fits: (message: Envelope) => boolean = () => true) =>
    this.until((frame) => frame.type === 'message' && fits(frame.message!));

  send(request: object) {
    this.socket.send(JSON.stringify(request));
  }

  get lastSeq() {
    return this.frames.reduce((last, frame) => Math.max(last, frame.seq ?? 0), 0);
  }

  close() {
    this.socket.terminate();
  }
}
