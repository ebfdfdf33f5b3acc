export interface LaneItem {
  /** Percent of the width where the span starts and ends. */
  from: number;
  to: number;
  text: string;
}

export interface LaidItem<T> {
  item: T;
  lane: number;
  /** Whether the label starts where the span starts, or ends where it ends. */
  anchor: "start" | "end";
  text: string;
}

const CHARACTER = 6.4;
const GAP = 12;

/**
 * Puts labelled spans in as few lanes as keep them apart on a plot `width` pixels wide, and so on any wider one. A label
 * with no room to the right of its start is hung on its end; one too long is cut short.
 */
export function layLanes<T extends LaneItem>(
  items: readonly T[],
  width: number,
): LaidItem<T>[] {
  const ends: number[] = [];
  return [...items]
    .sort((a, b) => a.from - b.from)
    .map((item) => {
      const left = (item.from / 100) * width;
      const right = (item.to / 100) * width;
      const anchor =
        width - left >= right || left + item.text.length * CHARACTER <= width
          ? "start"
          : "end";
      const text = shorten(
        item.text,
        Math.floor((anchor === "start" ? width - left : right) / CHARACTER),
      );
      const length = text.length * CHARACTER;
      const from = anchor === "start" ? left : Math.min(left, right - length);
      const free = ends.findIndex((end) => end + GAP <= from);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = anchor === "start" ? Math.max(right, left + length) : right;
      return { item, lane, anchor, text };
    });
}

/** Cuts at a word where it can, and says so with an ellipsis. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, Math.max(1, most - 1));
  const word = cut.lastIndexOf(" ");
  return `${word > most / 2 ? cut.slice(0, word) : cut}…`;
}
