/** How a column without a header is called, in every language: its place, counted from 1. */
export function placeName(index: number): string {
  return `#${index + 1}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  ccedil: "ç",
  ocirc: "ô",
  rsquo: "’",
};

/** Header text as one line; tools put whole questions there, with breaks, non-breaking spaces, tags and entities. */
export function oneLine(text: string): string {
  return decodeEntities(
    text.slice(0, 5000).replaceAll(/<\/?[a-z][^<>]*>/gi, " "),
  )
    .replaceAll(/\s+/g, " ")
    .trim()
    .slice(0, 500)
    .normalize("NFC");
}

function decodeEntities(text: string): string {
  return text.replaceAll(/&(#\d{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = Number(name.slice(1));
    return code > 31 && code < 0x11_0000 ? String.fromCodePoint(code) : whole;
  });
}

/** Header text for comparing: lower case, no accents, single spaces between words. */
export function plainWords(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}#%+]+/gu, " ")
    .trim();
}

/** Position of the first column with one of these names, as `plainWords`; -1 without one. */
export function findColumn(
  names: readonly string[],
  wanted: readonly string[],
): number {
  const plain = names.map(plainWords);
  for (const name of wanted) {
    const index = plain.indexOf(name);
    if (index >= 0) return index;
  }
  return -1;
}
