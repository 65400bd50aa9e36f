// Who has viewed the opened message.
import { Ago } from '../shared/ticking';
import { texts } from '../shared/texts';
import type { View } from '../wire/wire';
import { viewed_by } from './viewed_by';

/** `views` are in the order they happened; null while they are asked for. */
export function Viewers({ views }: { views: View[] | null }) {
  return (
    <footer class="viewers">
      <h3>{texts.reader.viewers}</h3>
      {views?.length === 0 && <p>{texts.reader.nobody}</p>}
      <ul>
        {viewed_by(views ?? []).map((viewer) => (
          <li key={viewer.by}>
            <span class="viewer">{viewer.by}</span> <Ago at={viewer.last_at} />
            {viewer.times > 1 && ` · ${texts.reader.times(viewer.times)}`}
          </li>
        ))}
      </ul>
    </footer>
  );
}
