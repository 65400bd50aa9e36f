// Says over the list that it is not live, once that has lasted longer than a blink: messages.css shows it late.
import { texts } from '../shared/texts';
import type { Connection } from '../live/live_feed';

export function NotLive({ connection }: { connection: Connection }) {
  if (connection !== 'reconnecting' && connection !== 'offline') return null;
  return <p class="notice is-late">{texts.not_live[connection]}</p>;
}
