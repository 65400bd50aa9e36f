// The page as a whole: who is it, then the inbox or the way in.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Inbox } from './inbox/inbox';
import { Brand } from './shared/brand';
import { texts } from './shared/texts';
import { close_session, current_session } from './sign_in/session';
import { SignIn } from './sign_in/sign_in';
import type { Session } from './wire/wire';

type Visit =
  | { who: 'unknown' }
  | { who: 'server-away' }
  | { who: 'stranger'; notice: string | null }
  | { who: 'member'; session: Session };

export function App() {
  const [visit, set_visit] = useState<Visit>({ who: 'unknown' });

  const recognise = useCallback(async () => {
    const answer = await current_session();
    if (answer.ok) set_visit({ who: 'member', session: answer.value });
    else if (answer.fault.status === 401) set_visit({ who: 'stranger', notice: null });
    else set_visit({ who: 'server-away' });
  }, []);

  /** True while the session lives on; otherwise the way in takes the inbox's place. A server away decides nothing. */
  const still_signed_in = useCallback(async () => {
    const answer = await current_session();
    if (answer.ok || answer.fault.status !== 401) return true;
    set_visit({ who: 'stranger', notice: texts.sign_in.ended });
    return false;
  }, []);

  /** False when the server did not hear it: the session is still open then, and the page says so. */
  const sign_out = useCallback(async () => {
    const answer = await close_session();
    const is_over = answer.ok || answer.fault.status === 401;
    if (is_over) set_visit({ who: 'stranger', notice: null });
    return is_over;
  }, []);

  useEffect(() => void recognise(), [recognise]);

  switch (visit.who) {
    case 'unknown':
      return <main class="sign-in" aria-busy="true" aria-label={texts.session.checking} />;
    case 'server-away':
      return <ServerAway on_retry={recognise} />;
    case 'stranger':
      return <SignIn notice={visit.notice} on_signed_in={(session) => set_visit({ who: 'member', session })} />;
    case 'member':
      return <Inbox session={visit.session} still_signed_in={still_signed_in} on_sign_out={sign_out} />;
  }
}

function ServerAway({ on_retry }: { on_retry: () => void }) {
  return (
    <main class="sign-in">
      <div class="sign-in-card">
        <Brand />
        <h1>{texts.session.away_title}</h1>
        <p class="lead">{texts.session.away}</p>
        <button class="button primary" type="button" onClick={on_retry}>
          {texts.session.retry}
        </button>
      </div>
    </main>
  );
}
