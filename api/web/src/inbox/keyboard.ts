// The inbox by keyboard. The place in the list is the browser's own focus, so that Enter needs no code and a screen
// reader knows where it is.
import { useEffect, useRef } from 'preact/hooks';

export interface Keys {
  copy_again: () => void;
  help: () => void;
  close: () => void;
}

export function useKeyboard(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (is_for_the_page(event) && act(event.key, latest.current)) event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}

/** Not what is typed into a field, meant for the browser, or said to an open dialog. */
function is_for_the_page(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  return event.target instanceof Element && !event.target.closest('input, textarea, select, dialog');
}

/** True when the key meant something. */
function act(key: string, keys: Keys): boolean {
  switch (key) {
    case 'j':
    case 'ArrowDown':
      return move_focus(1);
    case 'k':
    case 'ArrowUp':
      return move_focus(-1);
    case '/':
      document.getElementById('search')?.focus();
      return true;
    case 'c':
      keys.copy_again();
      return true;
    case '?':
      keys.help();
      return true;
    case 'Escape':
      keys.close();
      return true;
    default:
      return false;
  }
}

/** From no message at all, one step in either direction leads to the newest. */
function move_focus(step: 1 | -1): boolean {
  const buttons = [...document.querySelectorAll<HTMLElement>('.row-open')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const target = buttons[at < 0 ? 0 : at + step];
  target?.focus({ preventScroll: true });
  target?.closest('.row')?.scrollIntoView({ block: 'nearest' });
  return target !== undefined;
}
