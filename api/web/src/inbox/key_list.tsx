// Keys and what they do.

/** Each entry: the keys, two spaces between alternatives, and their meaning. */
export function KeyList({ keys }: { keys: readonly (readonly [string, string])[] }) {
  return (
    <dl class="key-list">
      {keys.map(([alternatives, meaning]) => (
        <div key={alternatives}>
          <dt>
            {alternatives.split('  ').map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
