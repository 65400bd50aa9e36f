// The way in: name and password, and plain words when they do not work.
import { useEffect, useRef, useState } from 'preact/hooks';
import { server_now_ms } from '../shared/clock';
import { Brand } from '../shared/brand';
import { useCountdown } from '../shared/ticking';
import { texts } from '../shared/texts';
import type { Session } from '../wire/wire';
import { type Refusal, refusal_of } from './refusal';
import { open_session } from './session';

interface Props {
  /** Said above the form, such as that a session has ended. */
  notice: string | null;
  on_signed_in: (session: Session) => void;
}

export function SignIn({ notice, on_signed_in }: Props) {
  const name = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const [submitting, set_submitting] = useState(false);
  const [refusal, set_refusal] = useState<Refusal | null>(null);
  const wait = useCountdown(refusal?.until_ms ?? null);

  useEffect(() => name.current?.focus(), []);

  async function submit(event: Event) {
    event.preventDefault();
    if (!name.current || !password.current || submitting || wait) return;
    set_submitting(true);
    const answer = await open_session(name.current.value.trim(), password.current.value);
    set_submitting(false);
    if (answer.ok) return on_signed_in(answer.value);
    set_refusal(refusal_of(answer.fault, server_now_ms()));
    password.current.select();
  }

  return (
    <main class="sign-in">
      <form class="sign-in-card" onSubmit={submit}>
        <Brand />
        <h1>{texts.sign_in.title}</h1>
        <p class="lead">{notice ?? texts.sign_in.lead}</p>
        <label>
          {texts.sign_in.name}
          <input ref={name} name="name" autocomplete="username" autocapitalize="none" spellcheck={false} required />
        </label>
        <label>
          {texts.sign_in.password}
          <input ref={password} name="password" type="password" autocomplete="current-password" required />
        </label>
        <button class="button primary" type="submit" disabled={submitting || wait !== null}>
          {submitting ? texts.sign_in.submitting : texts.sign_in.submit}
        </button>
        <p class="refusal" role="alert">
          {refusal && words(refusal, wait)}
        </p>
      </form>
    </main>
  );
}

function words(refusal: Refusal, wait: string | null): string {
  if (refusal.until_ms === null) return refusal.words;
  return wait ? texts.sign_in.throttled(wait) : texts.sign_in.throttle_over;
}
