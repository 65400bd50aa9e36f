// Views as a person asks about them: who, when last, how often.
import type { View } from '../wire/wire';

export interface Viewer {
  by: string;
  last_at: string;
  times: number;
}

/** `views` in the order they happened; whoever viewed last comes first. */
export function viewed_by(views: View[]): Viewer[] {
  const viewers = new Map<string, Viewer>();
  for (const { by, at } of [...views].reverse()) {
    const known = viewers.get(by);
    if (known) known.times += 1;
    else viewers.set(by, { by, last_at: at, times: 1 });
  }
  return [...viewers.values()];
}
