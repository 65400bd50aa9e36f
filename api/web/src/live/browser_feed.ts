// The live feed's place in a browser: its socket, and the moments when the network or the person comes back.
import { type FeedOptions, LiveFeed } from './live_feed';

/** After this long out of sight a device may have slept, and a connection that looks open may be dead. */
const trusted_ms = 60_000;

/** Starts a feed. `resume` goes on after a 4401 with the session alive; `end` is for good. */
export function follow(options: Omit<FeedOptions, 'open'>): { resume: () => void; end: () => void } {
  const feed = new LiveFeed({ ...options, open: (path) => new WebSocket(address_of(path)) });
  const listening = new AbortController();
  const { signal } = listening;
  let hidden_at_ms = Date.now();

  window.addEventListener('offline', () => feed.went_offline(), { signal });
  window.addEventListener('online', () => feed.hurry(), { signal });
  const seen_or_hidden = () => {
    if (document.hidden) hidden_at_ms = Date.now();
    else if (Date.now() - hidden_at_ms > trusted_ms) feed.start();
    else feed.hurry();
  };
  document.addEventListener('visibilitychange', seen_or_hidden, { signal });

  feed.start();
  return {
    resume: () => feed.start(),
    end: () => {
      listening.abort();
      feed.stop();
    },
  };
}

function address_of(path: string): string {
  const address = new URL(path, window.location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  return address.href;
}
