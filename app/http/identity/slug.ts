const LONGEST = 40;
const LIGATURES: Record<string, string> = { œ: "oe", æ: "ae", ß: "ss", ø: "o" };

/** How an organisation's name is written in an address: lower case, no accents, words joined by hyphens. */
export function slugOf(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[œæßø]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  return words === "" ? "organisation" : words;
}

/** The addresses to try for a name, the plainest first. */
export function slugCandidates(name: string): string[] {
  const slug = slugOf(name);
  return [slug, ...[2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${slug}-${n}`)];
}
