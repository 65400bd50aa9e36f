// A feed on sockets that the test holds the other end of.
import { Backoff } from 'web/live/backoff';
import { type Connection, LiveFeed, type Socket } from 'web/live/live_feed';
import type { Frame } from 'web/wire/wire';

export class FakeSocket implements Socket {
  onmessage: Socket['onmessage'] = null;
  onclose: Socket['onclose'] = null;
  closed_by_page = false;

  constructor(readonly path: string) {}

  close(): void {
    this.closed_by_page = true;
  }

  send(frame: unknown): void {
    this.send_text(JSON.stringify(frame));
  }

  send_text(data: unknown): void {
    this.onmessage?.call(this as unknown as WebSocket, { data } as MessageEvent);
  }

  end(code: number): void {
    this.onclose?.call(this as unknown as WebSocket, { code } as CloseEvent);
  }
}

/** Every wait is 500, 1000, 2000 … ms. */
export function feed_on_fakes() {
  const sockets: FakeSocket[] = [];
  const frames: Frame[] = [];
  const connections: Connection[] = [];
  let signed_out = 0;
  const feed = new LiveFeed({
    open: (path) => {
      const socket = new FakeSocket(path);
      sockets.push(socket);
      return socket;
    },
    on_frame: (frame) => frames.push(frame),
    on_connection: (connection) => connections.push(connection),
    on_signed_out: () => (signed_out += 1),
    backoff: new Backoff(() => 1),
  });
  return {
    feed,
    frames,
    connections,
    paths: () => sockets.map((socket) => socket.path),
    socket: () => sockets.at(-1) as FakeSocket,
    signed_out: () => signed_out,
  };
}
