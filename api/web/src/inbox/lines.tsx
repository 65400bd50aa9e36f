// The team's lines: which are up, how well they hear, when they last received. Choosing one shows its messages alone.
import { Ago } from '../shared/ticking';
import { texts } from '../shared/texts';
import type { Line } from '../wire/wire';
import type { InboxState } from './inbox_state';

interface Props {
  lines: InboxState['lines'];
  /** The chosen one; null for all. */
  chosen: string | null;
  on_choose: (number: string | null) => void;
}

export function Lines({ lines, chosen, on_choose }: Props) {
  return (
    <nav class="lines" aria-label={texts.lines.title}>
      <h2>{texts.lines.title}</h2>
      {lines === 'failed' && <p class="lines-note">{texts.lines.failed}</p>}
      {lines === 'loading' && <LinesSkeleton />}
      {typeof lines !== 'string' && lines.length === 0 && <p class="lines-note">{texts.lines.none}</p>}
      {typeof lines !== 'string' && lines.length > 0 && (
        <ul>
          <li>
            <button class="line all" type="button" aria-pressed={chosen === null} onClick={() => on_choose(null)}>
              <span class="line-label">{texts.lines.all}</span>
            </button>
          </li>
          {lines.map((line) => (
            <li key={line.number}>
              <LineButton line={line} is_chosen={chosen === line.number} on_choose={on_choose} />
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

interface LineProps {
  line: Line;
  is_chosen: boolean;
  on_choose: (number: string | null) => void;
}

/** A second press shows all lines again. */
function LineButton({ line, is_chosen, on_choose }: LineProps) {
  return (
    <button
      class={`line ${line.online ? 'is-online' : 'is-offline'}`}
      type="button"
      aria-pressed={is_chosen}
      onClick={() => on_choose(is_chosen ? null : line.number)}
    >
      <span class="line-state" aria-hidden="true" />
      <span class="line-label">{line.label}</span>
      <Signal line={line} />
      <span class="line-number">{line.number}</span>
      <span class="line-last">
        {line.online ? '' : `${texts.lines.offline} · `}
        {line.last_message_at === null ? texts.lines.never : <Ago at={line.last_message_at} />}
      </span>
    </button>
  );
}

const bars = 4;

function Signal({ line }: { line: Line }) {
  if (!line.online || line.signal_percent === null) return null;
  const filled = Math.ceil((line.signal_percent / 100) * bars);
  return (
    <svg class="signal" viewBox="0 0 16 12" role="img" aria-label={texts.lines.signal(line.signal_percent)}>
      {Array.from({ length: bars }, (_, bar) => {
        const height = 3 * (bar + 1);
        const state = bar < filled ? 'filled' : '';
        return <rect key={bar} class={state} x={bar * 4} y={12 - height} width="3" height={height} />;
      })}
    </svg>
  );
}

function LinesSkeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      {[0, 1, 2].map((line) => (
        <div class="line" key={line}>
          <div class="skeleton-short" />
          <div class="skeleton-long" />
        </div>
      ))}
    </div>
  );
}
