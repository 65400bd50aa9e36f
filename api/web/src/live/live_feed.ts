// The live feed (contract section 5): one WebSocket at a time, resumed from the last `seq` seen, so that nothing is
// missed and nothing is told twice, however often the connection breaks.
import { type Frame, read_frame } from '../wire/wire';
import { Backoff } from './backoff';

/** What the person sees in the corner of the page. */
export type Connection = 'connecting' | 'live' | 'reconnecting' | 'offline' | 'signed-out';

/** The part of a WebSocket that the feed needs; the tests bring their own. */
export type Socket = Pick<WebSocket, 'onmessage' | 'onclose' | 'close'>;

export interface FeedOptions {
  /** Opens a socket on a path such as `/api/feed?after=17`. */
  open: (path: string) => Socket;
  /** Each frame once, in the order of `seq`. */
  on_frame: (frame: Frame) => void;
  on_connection: (connection: Connection) => void;
  /** Closed with 4401: the session is over, or a right was withdrawn while it lives on. Call `start` if it does. */
  on_signed_out: () => void;
  backoff?: Backoff;
}

const signed_out = 4401;
const too_far_behind = 4429;

export class LiveFeed {
  private socket: Socket | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private cursor: number | null = null;
  private ready = false;
  private connection: Connection | null = null;
  private readonly backoff: Backoff;

  constructor(private readonly options: FeedOptions) {
    this.backoff = options.backoff ?? new Backoff();
  }

  /**
   * Connects, from the cursor where there is one. After a 4401 it waits its turn: a server that keeps saying so is not
   * hammered.
   */
  start(): void {
    if (this.connection === 'signed-out') this.retry_later();
    else this.connect();
  }

  /** Ends the feed; no callback comes after this. */
  stop(): void {
    clearTimeout(this.timer);
    this.drop_socket();
  }

  /** The browser has lost its network: waiting for a close that may take minutes would show stale news as live. */
  went_offline(): void {
    this.stop();
    this.show('offline');
  }

  /** The network is back, or the person has come back to the page: no reason to wait any longer. */
  hurry(): void {
    if (this.connection === 'offline' || this.connection === 'reconnecting') this.connect();
  }

  private connect(): void {
    this.stop();
    this.ready = false;
    this.show(this.connection === null ? 'connecting' : 'reconnecting');
    const socket = this.options.open(this.cursor === null ? '/api/feed' : `/api/feed?after=${this.cursor}`);
    socket.onmessage = ({ data }) => this.receive(data);
    socket.onclose = ({ code }) => this.closed(code);
    this.socket = socket;
  }

  private drop_socket(): void {
    if (!this.socket) return;
    this.socket.onmessage = null;
    this.socket.onclose = null;
    this.socket.close();
    this.socket = null;
  }

  private receive(data: unknown): void {
    const frame = typeof data === 'string' ? read_frame(data) : null;
    if (!frame) return;
    if (frame.type === 'ready') this.become_ready(frame.seq);
    else if (frame.type === 'gap') this.move_cursor(frame.to);
    else if ('seq' in frame && !this.move_cursor(frame.seq)) return;
    this.options.on_frame(frame);
  }

  private become_ready(seq: number): void {
    this.move_cursor(seq);
    this.ready = true;
    this.backoff.reset();
    this.show('live');
  }

  /** False when the cursor is there already: the frame has been told before. */
  private move_cursor(seq: number): boolean {
    if (this.cursor !== null && seq <= this.cursor) return false;
    this.cursor = seq;
    return true;
  }

  private closed(code: number): void {
    this.socket = null;
    if (code === signed_out) {
      this.show('signed-out');
      this.options.on_signed_out();
    } else if (code === too_far_behind && this.ready) {
      this.connect();
    } else {
      this.retry_later();
    }
  }

  private retry_later(): void {
    this.show('reconnecting');
    this.timer = setTimeout(() => this.connect(), this.backoff.next_ms());
  }

  private show(connection: Connection): void {
    if (connection === this.connection) return;
    this.connection = connection;
    this.options.on_connection(connection);
  }
}
