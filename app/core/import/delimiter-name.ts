/** Names that a form and a catalogue can hold, where a tab cannot stand. */
export const DELIMITER_NAMES = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "pipe",
} as const;

type Mark = keyof typeof DELIMITER_NAMES;
export type DelimiterName = (typeof DELIMITER_NAMES)[Mark];

export function delimiterName(mark: string): DelimiterName | null {
  return DELIMITER_NAMES[mark as Mark] ?? null;
}

export function delimiterNamed(name: string): Mark | null {
  const marks = Object.keys(DELIMITER_NAMES) as Mark[];
  return marks.find((mark) => DELIMITER_NAMES[mark] === name) ?? null;
}
