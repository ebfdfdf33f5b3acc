/** What survey tools and spreadsheets write where there is no answer. */
const ABSENT: ReadonlySet<string> = new Set([
  "",
  "-",
  "–",
  "—",
  "na",
  "n/a",
  "n.a.",
  "#n/a",
  "nan",
  "null",
  "none",
  "nil",
  "so",
  "s/o",
  "s.o.",
  "nsp",
  "nr",
  "vide",
  "(vide)",
  "(empty)",
  "(blank)",
]);

/** Whether a trimmed cell says that nothing was answered. Zero is an answer. */
export function isAbsent(text: string): boolean {
  return text.length <= 7 && ABSENT.has(text.toLowerCase());
}
