// The bar on top: the product, the search, whether the page is live, and the way out.
import type { ComponentChildren } from 'preact';
import { Brand } from '../shared/brand';
import { KeyboardIcon, SignOutIcon } from '../shared/icons';
import { texts } from '../shared/texts';
import type { Connection } from '../live/live_feed';
import type { Session } from '../wire/wire';
import { SearchBox } from './search_box';

interface Props {
  session: Session;
  connection: Connection;
  query: string;
  on_query: (query: string) => void;
  on_help: () => void;
  on_sign_out: () => void;
}

export function TopBar({ session, connection, query, on_query, on_help, on_sign_out }: Props) {
  return (
    <header class="top-bar">
      <Brand />
      <SearchBox query={query} on_query={on_query} />
      <p class={`connection is-${connection}`} role="status">
        {texts.connection[connection]}
      </p>
      <span class="person" title={texts.session.signed_in_as(session.display_name)}>
        {session.display_name}
      </span>
      <IconButton class="help-button" label={texts.help.open} on_press={on_help}>
        <KeyboardIcon />
      </IconButton>
      <IconButton label={texts.session.sign_out} on_press={on_sign_out}>
        <SignOutIcon />
      </IconButton>
    </header>
  );
}

interface IconButtonProps {
  class?: string;
  label: string;
  on_press: () => void;
  children: ComponentChildren;
}

function IconButton({ class: more = '', label, on_press, children }: IconButtonProps) {
  return (
    <button class={`button icon-only ${more}`} type="button" aria-label={label} title={label} onClick={on_press}>
      {children}
    </button>
  );
}
