// Text from strangers, shown as it is: characters that would reorder, hide or break what is read become small labels.
// Only text nodes; nothing in it is ever a link or markup.

const longest = 10_000;

const names: Record<string, string> = {
  '\u061c': 'ALM',
  '\u200b': 'ZWSP',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u2028': 'LS',
  '\u2029': 'PS',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2060': 'WJ',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\ufeff': 'BOM',
};

// C0 (but tab and line feed), DEL, C1, the characters above, and halves of surrogate pairs.
const odd =
  /([\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\p{Surrogate}])/u;

export type Piece = { plain: string } | { control: string };

function name_of(character: string): string {
  const known = names[character];
  return known ?? `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Cuts text into what may be shown and the names of what must not act. */
export function pieces(text: string, limit = longest): Piece[] {
  return text
    .slice(0, limit)
    .replace(/\r\n/g, '\n')
    .split(odd)
    .map((piece, index): Piece => (index % 2 === 1 ? { control: name_of(piece) } : { plain: piece }))
    .filter((piece) => !('plain' in piece) || piece.plain !== '');
}

export const is_too_long = (text: string) => text.length > longest;

/** `limit`: at most so many UTF-16 units are looked at. */
export function VisibleText({ text, limit }: { text: string; limit?: number }) {
  return (
    <bdi>
      {pieces(text, limit).map((piece, index) =>
        'plain' in piece ? (
          piece.plain
        ) : (
          <span key={index} class="control-character">
            {piece.control}
          </span>
        ),
      )}
    </bdi>
  );
}
