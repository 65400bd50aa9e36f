// The keyboard's list.
import { useEffect, useRef } from 'preact/hooks';
import { texts } from '../shared/texts';
import { KeyList } from './key_list';

export function HelpDialog({ on_close }: { on_close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="help" ref={dialog} onClose={on_close} aria-labelledby="help-title">
      <h2 id="help-title">{texts.help.title}</h2>
      <KeyList keys={texts.help.keys} />
      <button class="button" type="button" onClick={() => dialog.current?.close()}>
        {texts.help.close}
      </button>
    </dialog>
  );
}
