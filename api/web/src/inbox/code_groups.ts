// Digits in groups are read and typed with fewer mistakes. The groups are for the eye alone: what is copied has none.

const sizes: Record<number, number[]> = { 6: [3, 3], 7: [3, 4], 8: [4, 4], 9: [3, 3, 3], 10: [3, 3, 4] };
const shortest_grouped = 6;
const usual = 4;

/** The code cut for the eye; joined again it is the code. */
export function code_groups(code: string): string[] {
  const characters = [...code];
  if (characters.length < shortest_grouped) return [code];
  let at = 0;
  return group_sizes(characters.length).map((size) => characters.slice(at, (at += size)).join(''));
}

function group_sizes(length: number): number[] {
  return sizes[length] ?? Array<number>(Math.ceil(length / usual)).fill(usual);
}
