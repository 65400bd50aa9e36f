// The search box: asks once the typing pauses.
import { useEffect, useRef, useState } from 'preact/hooks';
import { SearchIcon } from '../shared/icons';
import { texts } from '../shared/texts';

const pause_ms = 200;

interface Props {
  query: string;
  on_query: (query: string) => void;
}

export function SearchBox({ query, on_query }: Props) {
  const [typed, set_typed] = useState(query);
  const asked = useRef(query);

  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = wanted;
      on_query(wanted);
    }, pause_ms);
    return () => clearTimeout(timer);
  }, [typed]);

  // Cleared from elsewhere, such as by "Show all messages".
  useEffect(() => {
    if (query === asked.current) return;
    asked.current = query;
    set_typed(query);
  }, [query]);

  return (
    <label class="search">
      <SearchIcon />
      <input
        type="search"
        id="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={texts.search.label}
        placeholder={texts.search.placeholder}
        value={typed}
        maxLength={100}
        onInput={(event) => set_typed(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          if (typed === '') event.currentTarget.blur();
          set_typed('');
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </label>
  );
}
