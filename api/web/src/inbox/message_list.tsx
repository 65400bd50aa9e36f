// The list of messages, newest first, and what stands in its place while it loads, fails or is empty.
import { useEffect, useRef } from 'preact/hooks';
import { useTicking } from '../shared/ticking';
import { texts } from '../shared/texts';
import type { Envelope } from '../wire/wire';
import { in_days } from './days';
import type { InboxState, News } from './inbox_state';
import { MessageRow } from './message_row';
import { Nothing } from './nothing';

interface Props {
  state: InboxState;
  open_id: number | null;
  tell: (news: News) => void;
  on_open: (message: Envelope) => void;
}

export function MessageList({ state, open_id, tell, on_open }: Props) {
  if (state.messages.length === 0 && state.phase === 'loading') return <Skeleton />;
  if (state.messages.length === 0) return <Nothing state={state} tell={tell} />;
  return (
    <>
      {in_days(state.messages).map((day) => (
        <section key={day.key}>
          <DayHeading at_ms={day.at_ms} />
          <ol>
            {day.messages.map((message) => (
              <MessageRow
                key={message.id}
                message={message}
                last_view={state.viewers.get(message.id)?.at(-1) ?? null}
                is_open={message.id === open_id}
                is_new={message.id === state.announced?.id}
                on_open={on_open}
              />
            ))}
          </ol>
        </section>
      ))}
      <ListEnd state={state} tell={tell} />
    </>
  );
}

function DayHeading({ at_ms }: { at_ms: number }) {
  return <h2 class="day">{useTicking((now_ms) => texts.day(now_ms, at_ms))}</h2>;
}

/** Older messages load as the end comes into view; the button is for who comes by keyboard, and for a second try. */
function ListEnd({ state, tell }: { state: InboxState; tell: (news: News) => void }) {
  const end = useRef<HTMLDivElement>(null);
  const more = state.next !== null;
  useEffect(() => {
    if (!end.current || !more || state.older !== 'idle') return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) tell({ type: 'older-wanted' });
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [more, state.older]);

  return (
    <div class="list-end" ref={end}>
      {more ? (
        <button class="button" type="button" onClick={() => tell({ type: 'older-wanted' })}>
          {state.older === 'loading' ? texts.list.loading_older : texts.list.older}
        </button>
      ) : (
        <p>{texts.list.end}</p>
      )}
    </div>
  );
}

function Skeleton() {
  return (
    <div class="skeleton" role="status" aria-label={texts.list.loading}>
      {[0, 1, 2, 3, 4, 5].map((row) => (
        <div class="row" key={row}>
          <span class="mark" />
          <div class="skeleton-short" />
          <div class="skeleton-long" />
          <div class="skeleton-short" />
        </div>
      ))}
    </div>
  );
}
