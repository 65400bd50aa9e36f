// The inbox: lines, messages, and the opened one.
import { useEffect, useState } from 'preact/hooks';
import { texts } from '../shared/texts';
import type { Session } from '../wire/wire';
import { HelpDialog } from './help_dialog';
import { useKeyboard } from './keyboard';
import { Lines } from './lines';
import { MessageList } from './message_list';
import { name_of } from './naming';
import { NotLive } from './not_live';
import type { Opened } from './opened';
import { Reader } from './reader';
import { TopBar } from './top_bar';
import { useInbox } from './use_inbox';
import { useOpened } from './use_opened';

interface Props {
  session: Session;
  still_signed_in: () => Promise<boolean>;
  /** False when it did not work. */
  on_sign_out: () => Promise<boolean>;
}

export function Inbox({ session, still_signed_in, on_sign_out }: Props) {
  const { state, connection, tell, pointer, ask_views } = useInbox(still_signed_in);
  const { opened, open, copy_again, close } = useOpened(still_signed_in);
  const [helping, set_helping] = useState(false);
  const [stuck, set_stuck] = useState(false);
  const open_id = opened?.message.id ?? null;

  useKeyboard({ copy_again, help: () => set_helping(true), close });
  useEffect(() => {
    if (open_id !== null && opened?.step.step === 'shown') void ask_views(open_id);
  }, [open_id, opened?.step.step]);

  return (
    <div class={`inbox ${opened ? 'has-opened' : ''}`}>
      <TopBar
        session={session}
        connection={connection}
        query={state.filter.query}
        on_query={(query) => tell({ type: 'filtered', filter: { ...state.filter, query } })}
        on_help={() => set_helping(true)}
        on_sign_out={async () => set_stuck(!(await on_sign_out()))}
      />
      <Lines
        lines={state.lines}
        chosen={state.filter.number}
        on_choose={(number) => tell({ type: 'filtered', filter: { ...state.filter, number } })}
      />
      <main
        class="list"
        aria-busy={state.phase === 'loading'}
        onPointerMove={(event) => event.pointerType === 'mouse' && pointer.moved()}
        onPointerLeave={() => pointer.rest()}
      >
        <h1 class="visually-hidden">{texts.list.title}</h1>
        <MessageList state={state} open_id={open_id} tell={tell} on_open={open} />
        {stuck ? <p class="notice">{texts.session.sign_out_failed}</p> : <NotLive connection={connection} />}
      </main>
      <Reader
        opened={opened}
        views={(open_id !== null && state.viewers.get(open_id)) || null}
        on_copy={copy_again}
        on_view_again={open}
        on_close={close}
      />
      <p class="visually-hidden" role="status">
        {state.announced && texts.list.new_message(name_of(state.announced), state.announced.label)}
      </p>
      <p class="visually-hidden" role="status">
        {opened && spoken(opened)}
      </p>
      {helping && <HelpDialog on_close={() => set_helping(false)} />}
    </div>
  );
}

/** What a screen reader says of the opened message: never its code. */
function spoken({ message, step }: Opened): string {
  if (step.step === 'hidden') return texts.reader.hidden_title;
  if (step.step !== 'shown') return '';
  const { copying } = step;
  return copying === 'copied' ? texts.reader.opened_copied(name_of(message)) : texts.reader.opened(name_of(message));
}
