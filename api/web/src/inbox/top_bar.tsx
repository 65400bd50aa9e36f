// The bar on top: the product, the search, whether the page is live, and the way out.
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
      <button class="button icon-only help-button" type="button" aria-label={texts.help.open} title={texts.help.open} onClick={on_help}>
        <KeyboardIcon />
      </button>
      <button class="button icon-only" type="button" aria-label={texts.session.sign_out} title={texts.session.sign_out} onClick={on_sign_out}>
        <SignOutIcon />
      </button>
    </header>
  );
}
