// Where an opened message is read: its code large, its text in full, who has viewed it; or why it is not shown.
import { CloseIcon } from '../shared/icons';
import { Mark } from '../shared/mark';
import { Ago, useCountdown } from '../shared/ticking';
import { texts } from '../shared/texts';
import { VisibleText, is_too_long } from '../shared/visible_text';
import type { Envelope, View } from '../wire/wire';
import { CodeShown } from './code_shown';
import { KeyList } from './key_list';
import { name_of } from './naming';
import type { Opened, Step } from './opened';
import { refused_words } from './refused_words';
import { Viewers } from './viewers';

interface Props {
  opened: Opened | null;
  views: View[] | null;
  on_copy: () => void;
  on_view_again: (message: Envelope) => void;
  on_close: () => void;
}

export function Reader({ opened, views, on_copy, on_view_again, on_close }: Props) {
  if (!opened) return <ReaderHint />;
  const { message, step } = opened;
  return (
    <section class="reader" aria-label={texts.reader.title}>
      <ReaderHead message={message} on_close={on_close} />
      <Body step={step} message={message} on_copy={on_copy} on_view_again={on_view_again} />
      {step.step !== 'refused' && <Viewers views={views} />}
    </section>
  );
}

function ReaderHint() {
  return (
    <section class="reader is-empty" aria-label={texts.reader.title}>
      <h2>{texts.reader.hint_title}</h2>
      <p>{texts.reader.hint}</p>
      <KeyList keys={texts.reader.hint_keys} />
    </section>
  );
}

function ReaderHead({ message, on_close }: { message: Envelope; on_close: () => void }) {
  const name = name_of(message);
  return (
    <header class="reader-head">
      <Mark name={name} />
      <div>
        <h2>
          <VisibleText text={name} limit={60} />
        </h2>
        <p>
          {message.sender !== name && (
            <>
              <VisibleText text={message.sender} limit={40} /> ·{' '}
            </>
          )}
          {message.label} · <Ago at={message.received_at} />
        </p>
      </div>
      <button class="button icon-only" type="button" aria-label={texts.reader.close} onClick={on_close}>
        <CloseIcon />
      </button>
    </header>
  );
}

interface BodyProps {
  step: Step;
  message: Envelope;
  on_copy: () => void;
  on_view_again: (message: Envelope) => void;
}

function Body({ step, message, on_copy, on_view_again }: BodyProps) {
  switch (step.step) {
    case 'asking':
      return <Asking />;
    case 'shown':
      return <Shown step={step} on_copy={on_copy} />;
    case 'hidden':
      return (
        <div class="reader-body reader-words">
          <h3>{texts.reader.hidden_title}</h3>
          <p>{texts.reader.hidden}</p>
          <button class="button" type="button" onClick={() => on_view_again(message)}>
            {texts.reader.view_again}
          </button>
        </div>
      );
    case 'refused': {
      const { title, words } = refused_words(step.fault);
      return (
        <div class="reader-body reader-words" role="alert">
          <h3>{title}</h3>
          <p>{words}</p>
        </div>
      );
    }
  }
}

/** As high as what comes in its place. */
function Asking() {
  return (
    <div class="reader-body skeleton" role="status" aria-label={texts.reader.asking}>
      <div class="code-shown" />
      <div class="skeleton-short" />
      <div class="skeleton-long" />
    </div>
  );
}

function Shown({ step, on_copy }: { step: Step & { step: 'shown' }; on_copy: () => void }) {
  const { code, text } = step.revealed;
  const left = useCountdown(step.hides_at_ms);
  return (
    <div class="reader-body">
      {code !== null && <CodeShown code={code} copying={step.copying} on_copy={on_copy} />}
      <h3>{texts.reader.text}</h3>
      <p class="full-text" dir="auto">
        <VisibleText text={text} />
      </p>
      {is_too_long(text) && <p class="small">{texts.reader.shortened}</p>}
      <p class="small">{left && texts.reader.hides_in(left)}</p>
    </div>
  );
}
