// A service's letter mark: its first letter on a colour that is always the same for the same name.

const hues = 8;

/** 0 to 7; FNV-1a over the lower-case name. */
export function hue_of(name: string): number {
  let hash = 0x811c9dc5;
  for (const character of name.toLowerCase()) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) % hues;
}

/** The first letter or digit; a bullet for a name that has none. */
export const letter_of = (name: string) => /[\p{L}\p{N}]/u.exec(name)?.[0].toUpperCase() ?? '•';

export function Mark({ name }: { name: string }) {
  return (
    <span class={`mark mark-${hue_of(name)}`} aria-hidden="true">
      {letter_of(name)}
    </span>
  );
}
