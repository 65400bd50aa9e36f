// Who has viewed the opened message, the latest first.
import { Ago } from '../shared/ticking';
import { texts } from '../shared/texts';
import type { View } from '../wire/wire';

/** `views` are in the order they happened; null while they are asked for. */
export function Viewers({ views }: { views: View[] | null }) {
  const latest_first = [...(views ?? [])].reverse();
  return (
    <footer class="viewers">
      <h3>{texts.reader.viewers}</h3>
      {views?.length === 0 && <p>{texts.reader.nobody}</p>}
      <ul>
        {latest_first.map((view) => (
          <li key={`${view.by} ${view.at}`}>
            <span class="viewer">{view.by}</span> <Ago at={view.at} />
          </li>
        ))}
      </ul>
    </footer>
  );
}
