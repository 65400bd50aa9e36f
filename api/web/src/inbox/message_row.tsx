// One message in the list. Its one button covers the whole row, so that a tap anywhere on it views and copies.
import { CopyIcon, EyeIcon } from '../shared/icons';
import { Mark } from '../shared/mark';
import { Age, useCountdown } from '../shared/ticking';
import { texts } from '../shared/texts';
import { VisibleText } from '../shared/visible_text';
import type { Envelope, View } from '../wire/wire';
import { MessageFacts } from './message_facts';
import { name_of } from './naming';

const masked_shown = 320;

interface Props {
  message: Envelope;
  last_view: View | null;
  is_open: boolean;
  /** It has come while the page was open, the latest of all. */
  is_new: boolean;
  on_open: (message: Envelope) => void;
}

export function MessageRow({ message, last_view, is_open, is_new, on_open }: Props) {
  const name = name_of(message);
  const left = useCountdown(message.expires_at === null ? null : Date.parse(message.expires_at));
  const states = { 'is-open': is_open, 'is-valid': left !== null, 'is-viewed': message.views > 0, 'is-new': is_new };
  const label = message.has_code ? texts.list.view_code_of : texts.list.view_text_of;
  return (
    <li class={classes(states)}>
      <Mark name={name} />
      <div class="row-head">
        <span class="row-name">
          <VisibleText text={name} limit={60} />
        </span>
        <span class="row-line">{message.label}</span>
      </div>
      <Age at={message.received_at} />
      <p class="row-text" dir="auto">
        <VisibleText text={message.masked} limit={masked_shown} />
      </p>
      <MessageFacts message={message} left={left} last_view={last_view} />
      <button
        class="row-open button"
        type="button"
        aria-label={label(name, message.label)}
        aria-current={is_open}
        onClick={() => on_open(message)}
      >
        {message.has_code ? <CopyIcon /> : <EyeIcon />}
        <span>{message.has_code ? texts.list.view_code : texts.list.view_text}</span>
      </button>
    </li>
  );
}

function classes(states: Record<string, boolean>): string {
  return ['row', ...Object.keys(states).filter((state) => states[state])].join(' ');
}
