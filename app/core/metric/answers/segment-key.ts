export interface SegmentOf {
  readonly name: string;
  readonly value: string;
}

/** How totals name one segment: `name=value`. A backslash stands before a mark that is part of either. */
export function segmentKey({ name, value }: SegmentOf): string {
  return `${escaped(name)}=${escaped(value)}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\|=]/g, String.raw`\$&`);
}

/** What such a key names; null where it is not one. */
export function readSegmentKey(key: string): SegmentOf | null {
  const [, name, value] = /^((?:[^\\=]|\\.)*)=(.*)$/su.exec(key) ?? [];
  return name === undefined || value === undefined
    ? null
    : { name: plain(name), value: plain(value) };
}

function plain(text: string): string {
  return text.replaceAll(/\\(.)/gsu, "$1");
}
