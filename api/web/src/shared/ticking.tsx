// What changes as time passes. A component renders again only when the words it shows change, not every second.
import { useEffect, useReducer, useRef } from 'preact/hooks';
import { each_second, server_now_ms } from './clock';
import { texts } from './texts';
import { countdown, full_time } from './time';

/** `format(now)` on the server's clock, kept up to date. */
export function useTicking<T extends string | null>(format: (now_ms: number) => T): T {
  const [, render] = useReducer((count: number) => count + 1, 0);
  const value = format(server_now_ms());
  const latest = useRef({ format, value });
  latest.current = { format, value };
  useEffect(
    () =>
      each_second(() => {
        if (latest.current.format(server_now_ms()) !== latest.current.value) render(undefined);
      }),
    [],
  );
  return value;
}

/** Time left until `until_ms`, such as `4:32`; null once it is over, or when there is no such time. */
export function useCountdown(until_ms: number | null): string | null {
  return useTicking((now_ms) => (until_ms === null ? null : countdown(now_ms, until_ms)));
}

/** A moment in the short words of a list, with the full time for who asks. */
export function Age({ at }: { at: string }) {
  const at_ms = Date.parse(at);
  const words = useTicking((now_ms) => texts.age(now_ms, at_ms));
  return (
    <time class="age" dateTime={at} title={full_time(at_ms)}>
      {words}
    </time>
  );
}

/** The same within a sentence: `2 min ago`. */
export function Ago({ at }: { at: string }) {
  const at_ms = Date.parse(at);
  const words = useTicking((now_ms) => texts.ago(now_ms, at_ms));
  return (
    <time dateTime={at} title={full_time(at_ms)}>
      {words}
    </time>
  );
}
