// Joins the inbox's state with the feed and the server's answers.
import { useCallback, useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { follow } from '../live/browser_feed';
import type { Connection } from '../live/live_feed';
import type { Frame } from '../wire/wire';
import { type InboxState, type News, inbox, initial } from './inbox_state';
import { load_lines, load_messages, load_views } from './requests';
import { SteadyHand } from './steady_hand';

/** Signal strength changes without an event. */
const lines_every_ms = 60_000;

export interface InboxModel {
  state: InboxState;
  connection: Connection;
  tell: (news: News) => void;
  pointer: SteadyHand<Frame>;
  /** Asks who has viewed a message. */
  ask_views: (id: number) => Promise<void>;
}

/** `still_signed_in` finds out whether the session lives, and ends the inbox when it does not. */
export function useInbox(still_signed_in: () => Promise<boolean>): InboxModel {
  const [state, tell] = useReducer(inbox, initial);
  const [connection, set_connection] = useState<Connection>('connecting');
  const pointer = useMemo(() => new SteadyHand<Frame>((frame) => tell({ type: 'frame', frame })), []);

  useFeed({ pointer, tell, set_connection, still_signed_in });
  useMessages(state, tell, still_signed_in);
  useLines(connection, tell);

  const ask_views = useCallback(async (id: number) => {
    const answer = await load_views(id);
    if (answer.ok) tell({ type: 'viewers', id, views: answer.value });
  }, []);
  return { state, connection, tell, pointer, ask_views };
}

interface FeedParts {
  pointer: SteadyHand<Frame>;
  tell: (news: News) => void;
  set_connection: (connection: Connection) => void;
  still_signed_in: () => Promise<boolean>;
}

function useFeed({ pointer, tell, set_connection, still_signed_in }: FeedParts): void {
  useEffect(() => {
    const feed = follow({
      on_frame: (frame) => pointer.push(frame),
      on_connection: (connection) => {
        set_connection(connection);
        if (connection === 'reconnecting' || connection === 'offline') tell({ type: 'not-live' });
      },
      on_signed_out: async () => {
        if (!(await still_signed_in())) return;
        // A right was withdrawn while the session lives on: what may be seen has changed.
        tell({ type: 'reread' });
        feed.resume();
      },
    });
    return feed.end;
  }, [pointer, still_signed_in]);
}

function useMessages(state: InboxState, tell: (news: News) => void, still_signed_in: () => Promise<boolean>): void {
  const { reading, filter, older, next } = state;

  const load = async (before: number | null, type: 'listed' | 'older-listed') => {
    const answer = await load_messages(filter, before);
    if (answer.ok) tell({ type, reading, page: answer.value });
    else if (answer.fault.status !== 401 || (await still_signed_in())) tell({ type: `not-${type}`, reading });
  };

  useEffect(() => {
    if (reading > 0) void load(null, 'listed');
  }, [reading]);

  useEffect(() => {
    if (older === 'loading') void load(next, 'older-listed');
  }, [older]);
}

function useLines(connection: Connection, tell: (news: News) => void): void {
  useEffect(() => {
    const load = async () => {
      const answer = await load_lines();
      tell(answer.ok ? { type: 'lines', lines: answer.value } : { type: 'no-lines' });
    };
    void load();
    if (connection !== 'live') return;
    const timer = setInterval(load, lines_every_ms);
    return () => clearInterval(timer);
  }, [connection === 'live']);
}
