// Opening a message: one view at the server, one copy to the clipboard, and the secret gone when its time is over.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { each_second, server_now_ms } from '../shared/clock';
import { copy, copy_when_known } from '../shared/clipboard';
import type { Envelope } from '../wire/wire';
import { type Copying, type Opened, type Step, hides_at_ms } from './opened';
import { view_message } from './requests';

export interface OpenedModel {
  opened: Opened | null;
  /** Views the message; copies again, without a second view, while it is shown. */
  open: (message: Envelope) => Promise<void>;
  copy_again: () => Promise<void>;
  close: () => void;
}

/** `still_signed_in` is asked when the server says that nobody is. */
export function useOpened(still_signed_in: () => Promise<boolean>): OpenedModel {
  const [opened, set_opened] = useState<Opened | null>(null);
  const latest = useRef(opened);
  latest.current = opened;

  /** Changes the step only while this very opening is the one on the page: a late answer shows nothing. */
  const advance = useCallback((from: Opened, change: (step: Step) => Step) => {
    set_opened((now) => (now && now.message === from.message ? { message: now.message, step: change(now.step) } : now));
  }, []);
  const set_copying = (from: Opened, copying: Copying) =>
    advance(from, (step) => (step.step === 'shown' ? { ...step, copying } : step));

  const copy_again = useCallback(async () => {
    const now = latest.current;
    const code = now?.step.step === 'shown' ? now.step.revealed.code : null;
    if (now && code !== null) set_copying(now, (await copy(code)) ? 'copied' : 'refused');
  }, []);

  const open = useCallback(async (message: Envelope) => {
    const now = latest.current;
    if (now?.message.id === message.id && now.step.step === 'shown') return copy_again();
    if (now?.message.id === message.id && now.step.step === 'asking') return;

    const opening: Opened = { message: { ...message }, step: { step: 'asking' } };
    set_opened(opening);
    const answer = view_message(message.id);
    const copied = message.has_code ? copy_when_known(answer.then(code_of)) : Promise.resolve(false);

    const told = await answer;
    if (!told.ok && told.fault.status === 401) void still_signed_in();
    if (!told.ok) return advance(opening, () => ({ step: 'refused', fault: told.fault }));
    const copying = message.has_code && told.value.code !== null ? 'copying' : 'not-copied';
    const until = hides_at_ms(message, server_now_ms());
    advance(opening, () => ({ step: 'shown', revealed: told.value, hides_at_ms: until, copying }));
    if (copying === 'copying') set_copying(opening, (await copied) ? 'copied' : 'refused');
  }, []);

  const close = useCallback(() => set_opened(null), []);
  useHiding(latest, advance);
  return { opened, open, copy_again, close };
}

/** The code, or a rejection where there is none to copy. */
async function code_of(answer: Awaited<ReturnType<typeof view_message>>): Promise<string> {
  if (!answer.ok || answer.value.code === null) throw new Error('no code');
  return answer.value.code;
}

/** Takes the secret away in time, also after a device has slept through it. */
function useHiding(latest: { current: Opened | null }, advance: (from: Opened, change: (step: Step) => Step) => void) {
  useEffect(
    () =>
      each_second(() => {
        const now = latest.current;
        const is_over = now?.step.step === 'shown' && now.step.hides_at_ms <= server_now_ms();
        if (now && is_over) advance(now, () => ({ step: 'hidden' }));
      }),
    [],
  );
}
