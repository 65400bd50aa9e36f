// One clock for the page: the server's time, as far as its answers tell, and one tick a second for whatever shows time.

/** Less than this is the answer's time on the way and its whole seconds, no reason to correct anything. */
const tolerated_ms = 2_000;

let offset_ms = 0;

/** Milliseconds since 1970 on the server's clock: a device whose own is wrong still counts down rightly. */
export const server_now_ms = () => Date.now() + offset_ms;

/** Learns from an answer's `Date` header. */
export function learn_server_time(date_header: string | null): void {
  const server_ms = Date.parse(date_header ?? '');
  if (Number.isNaN(server_ms)) return;
  const difference_ms = server_ms - Date.now();
  offset_ms = Math.abs(difference_ms) > tolerated_ms ? difference_ms : 0;
}

const listeners = new Set<() => void>();
let ticking: ReturnType<typeof setInterval> | undefined;

/** Calls `listener` about once a second until the returned function is called. */
export function each_second(listener: () => void): () => void {
  listeners.add(listener);
  ticking ??= setInterval(() => listeners.forEach((each) => each()), 1_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(ticking);
    ticking = undefined;
  };
}
