export interface LaneItem {
  /** Percent of the width where the span starts and ends. */
  from: number;
  to: number;
  text: string;
}

export interface LaidItem<T> {
  item: T;
  lane: number;
  /** Percent where the label starts. */
  labelAt: number;
  text: string;
}

const CHARACTER = 6.4;
const GAP = 12;

/** Puts labelled spans in as few lanes as keep labels apart on a plot `width` pixels wide; a label too long is cut short. */
export function layLanes<T extends LaneItem>(
  items: readonly T[],
  width: number,
): LaidItem<T>[] {
  const ends: number[] = [];
  return [...items]
    .sort((a, b) => a.from - b.from)
    .map((item) => {
      const text = shorten(item.text, Math.floor(width / CHARACTER) - 1);
      const length = text.length * CHARACTER;
      const left = (item.from / 100) * width;
      const labelLeft = Math.max(0, Math.min(left, width - length));
      const free = ends.findIndex((end) => end + GAP <= labelLeft);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = Math.max(labelLeft + length, (item.to / 100) * width);
      return {
        item,
        lane,
        labelAt: Math.round((labelLeft / width) * 10_000) / 100,
        text,
      };
    });
}

/** Cuts at a word where it can, and says so with an ellipsis. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, Math.max(1, most - 1));
  const word = cut.lastIndexOf(" ");
  return `${word > most / 2 ? cut.slice(0, word) : cut}…`;
}
