// Times as people read them, in their own zone and the page's language.

const clock_format = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const date_format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const weekday_format = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const full_format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });

export const clock_time = (at_ms: number) => clock_format.format(at_ms);
export const date_of = (at_ms: number) => date_format.format(at_ms);
export const weekday_of = (at_ms: number) => weekday_format.format(at_ms);
export const full_time = (at_ms: number) => full_format.format(at_ms);

export function is_same_day(one_ms: number, other_ms: number): boolean {
  return new Date(one_ms).toDateString() === new Date(other_ms).toDateString();
}

/** Time left as `m:ss`, or `h:mm:ss` from an hour on; null once it is over. The last second shows as 0:01. */
export function countdown(now_ms: number, until_ms: number): string | null {
  const left = Math.ceil((until_ms - now_ms) / 1000);
  if (left <= 0) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes, seconds] = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}
