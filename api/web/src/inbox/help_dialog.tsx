// The keyboard's list.
import { useEffect, useRef } from 'preact/hooks';
import { texts } from '../shared/texts';

export function HelpDialog({ on_close }: { on_close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="help" ref={dialog} onClose={on_close} aria-labelledby="help-title">
      <h2 id="help-title">{texts.help.title}</h2>
      <dl>
        {texts.help.keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              {key.split('  ').map((each) => (
                <kbd key={each}>{each}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <button class="button" type="button" onClick={() => dialog.current?.close()}>
        {texts.help.close}
      </button>
    </dialog>
  );
}
