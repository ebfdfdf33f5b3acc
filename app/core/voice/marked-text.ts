/** Private-use characters that stand round a found word: no keyboard writes them, and they are taken out of what is stored. */
export const MARK_START = "\uE000";
export const MARK_STOP = "\uE001";

export interface TextPart {
  /** Where it begins among the parts, 0 for the first. */
  readonly at: number;
  readonly text: string;
  readonly found: boolean;
}

const LONGEST = 700;
const BEFORE = 160;

/** A text with its found words told apart; of a long one the stretch round the first of them, cut between words. */
export function markedParts(marked: string): TextPart[] {
  const parts: Omit<TextPart, "at">[] = [];
  for (const piece of stretch(marked).split(MARK_START)) {
    const [found, rest] = piece.split(MARK_STOP);
    if (rest === undefined) parts.push({ text: piece, found: false });
    else
      parts.push(
        { text: found ?? "", found: true },
        { text: rest, found: false },
      );
  }
  return parts
    .filter(({ text }) => text !== "")
    .map((part, at) => ({ ...part, at }));
}

function stretch(marked: string): string {
  if (marked.length <= LONGEST) return marked;
  const first = Math.max(0, marked.indexOf(MARK_START));
  const from = first <= BEFORE ? 0 : wordBreak(marked, first - BEFORE);
  const to = Math.min(marked.length, from + LONGEST);
  const until = to === marked.length ? to : marked.lastIndexOf(" ", to);
  const cut = closed(marked.slice(from, until > from ? until : to));
  return `${from > 0 ? "… " : ""}${cut}${to < marked.length ? " …" : ""}`;
}

function wordBreak(text: string, near: number): number {
  const space = text.indexOf(" ", near);
  return space < 0 ? near : space + 1;
}

/** A cut inside a found word leaves its mark open. */
function closed(text: string): string {
  const open = text.lastIndexOf(MARK_START) > text.lastIndexOf(MARK_STOP);
  return open ? text + MARK_STOP : text;
}
