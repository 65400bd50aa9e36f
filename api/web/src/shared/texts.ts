// Every word the page says, in one place, so that another language is another file like this one.
import { clock_time, date_of, is_same_day, weekday_of } from './time';

const day_ms = 86_400_000;

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const kinds: Record<string, string> = {
  'sign-in': 'Sign-in',
  payment: 'Payment',
  'password-reset': 'Password reset',
  'new-device': 'New device',
};

export const texts = {
  product: 'otpost',

  age(now_ms: number, at_ms: number): string {
    const seconds = Math.max(0, Math.floor((now_ms - at_ms) / 1000));
    if (seconds < 10) return 'now';
    if (seconds < 60) return `${Math.floor(seconds / 10) * 10} s`;
    if (seconds < 3600) return `${Math.floor(seconds / 60)} min`;
    return clock_time(at_ms);
  },
  ago(now_ms: number, at_ms: number): string {
    const seconds = Math.max(0, Math.floor((now_ms - at_ms) / 1000));
    if (seconds < 10) return 'just now';
    if (seconds < 60) return 'less than a minute ago';
    if (seconds < 3600) return `${Math.floor(seconds / 60)} min ago`;
    if (is_same_day(now_ms, at_ms)) return `at ${clock_time(at_ms)}`;
    return `on ${date_of(at_ms)}`;
  },
  day(now_ms: number, at_ms: number): string {
    if (is_same_day(now_ms, at_ms)) return 'Today';
    return is_same_day(now_ms - day_ms, at_ms) ? 'Yesterday' : weekday_of(at_ms);
  },

  kind: (kind: string | null) => (kind && kinds[kind]) || null,
  parts: (have: number, total: number) => `${have} of ${total} parts`,
  valid_for: (left: string) => `Valid ${left}`,
  unknown_service: 'Message',

  connection: {
    connecting: 'Connecting',
    live: 'Live',
    reconnecting: 'Reconnecting',
    offline: 'Offline',
    'signed-out': 'Signed out',
  },
  not_live: {
    reconnecting: 'The server does not answer. Trying again; nothing that arrives meanwhile is lost.',
    offline: 'This device is offline. Messages that arrive meanwhile appear when it is back.',
  },

  sign_in: {
    title: 'Sign in',
    lead: 'Your team’s codes, as they arrive.',
    name: 'Name',
    password: 'Password',
    submit: 'Sign in',
    submitting: 'Signing in…',
    wrong: 'That name and password do not match.',
    throttled: (left: string) => `Too many attempts. You can try again in ${left}.`,
    throttle_over: 'You can try again now.',
    away: 'The server does not answer. Check that you are on the right network, then try again.',
    refused: 'This address is not the one the server expects to be opened at. Ask whoever runs it for the right link.',
    failed: 'Signing in did not work, and the server did not say why. Try again in a moment.',
    ended: 'Your session has ended. Sign in again to go on.',
  },

  session: {
    checking: 'Opening the inbox',
    away_title: 'The server does not answer',
    away: 'It may be restarting, or this device may be on another network.',
    retry: 'Try again',
    sign_out: 'Sign out',
    sign_out_failed: 'You are still signed in: the server did not answer. Try again in a moment.',
    signed_in_as: (name: string) => `Signed in as ${name}`,
  },

  lines: {
    title: 'Lines',
    all: 'All lines',
    offline: 'offline',
    signal: (percent: number) => `signal ${percent} %`,
    never: 'no message yet',
    none: 'No number is shared with you yet. Ask whoever runs otpost to add you to a group.',
    failed: 'The lines did not load.',
  },

  list: {
    title: 'Messages',
    loading: 'Loading messages',
    older: 'Load older',
    loading_older: 'Loading…',
    end: 'That is everything.',
    failed_title: 'The messages did not load',
    failed: 'The server did not answer as expected. What has arrived is safe there.',
    retry: 'Try again',
    empty_title: 'No message yet',
    empty: (numbers: string) => `Codes sent to ${numbers} appear here the moment they arrive.`,
    empty_any_line: 'Codes sent to any of your lines appear here the moment they arrive.',
    nothing_found_title: 'Nothing found',
    nothing_found: (query: string) =>
      `No message matches “${query}”. The search looks at senders, services, lines and masked texts.`,
    nothing_on_line: (label: string) => `No message on ${label} yet. The next one appears here by itself.`,
    show_all: 'Show all messages',
    view_code: 'View & copy',
    view_text: 'View text',
    view_code_of: (what: string, line: string) => `View and copy the code from ${what} on ${line}`,
    view_text_of: (what: string, line: string) => `View the text from ${what} on ${line}`,
    new_message: (what: string, line: string) => `New message from ${what} on ${line}`,
    views: (count: number) => plural(count, 'view', 'views'),
    viewed_by: (by: string) => `Viewed by ${by}`,
  },

  search: { label: 'Search messages', placeholder: 'Search' },

  reader: {
    title: 'Opened message',
    hint_title: 'Codes open here',
    hint: 'Choose a message: its code is copied at once, and your team sees that you viewed it.',
    hint_keys: [
      ['j  k', 'choose'],
      ['Enter', 'view and copy'],
      ['?', 'all keys'],
    ] as const,
    asking: 'Recording the view',
    copied: 'Copied',
    copy: 'Copy code',
    copy_again: 'Copy again',
    copy_refused: 'The browser did not allow copying. Select the code, or press Copy code.',
    text: 'Full text',
    shortened: 'The text is longer than any message should be; the rest is not shown.',
    hides_in: (left: string) => `Hidden again in ${left}`,
    hidden_title: 'Hidden again',
    hidden: 'What was shown is no longer on this page.',
    view_again: 'View again',
    close: 'Close',
    viewers: 'Viewed by',
    nobody: 'Nobody yet',
    times: (count: number) => `${count} times`,
    opened_copied: (what: string) => `The code from ${what} is shown and copied.`,
    opened: (what: string) => `The message from ${what} is shown.`,
    destroyed_title: 'The text is no longer kept',
    destroyed: 'Texts are destroyed after a set time. Ask the sender for a new code.',
    unrecorded_title: 'The view could not be recorded',
    unrecorded: 'Nothing is shown without a record. Tell whoever runs otpost: its audit log needs attention.',
    gone_title: 'This message is not yours to view',
    gone: 'It was removed, or the line is no longer shared with you.',
    mismatch_title: 'The answer did not fit',
    mismatch: 'The server answered about another message, so nothing was shown.',
    away_title: 'The server did not answer',
    away: 'Nothing was shown. Try again in a moment.',
  },

  help: {
    title: 'Keyboard',
    open: 'Keyboard shortcuts',
    close: 'Close',
    keys: [
      ['j  ↓', 'Next message'],
      ['k  ↑', 'Previous message'],
      ['Enter', 'View and copy'],
      ['c', 'Copy the shown code again'],
      ['/', 'Search'],
      ['Esc', 'Close, or clear the search'],
      ['?', 'This list'],
    ] as const,
  },
};
