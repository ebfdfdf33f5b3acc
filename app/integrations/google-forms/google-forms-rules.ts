import { plainWords } from "../tabular/header-text";
import type { ColumnHint, SourceRules } from "../tabular/source-rules";

/** The first column of every sheet of answers, in the language of the form. */
const TIMESTAMP = new Set([
  "timestamp",
  "horodateur",
  "zeitstempel",
  "marca temporal",
  "informazioni cronologiche",
  "carimbo de data hora",
]);

const PERSONAL = new Set([
  "email address",
  "username",
  "adresse e mail",
  "nom d utilisateur",
]);

/** One row of questions after the timestamp; a linear scale is a bare number, its ends are not in the file. */
export const GOOGLE_FORMS: SourceRules = {
  source: "google-forms",
  recognise: ([first = []]) => TIMESTAMP.has(plainWords(first[0] ?? "")),
  headerRows: () => 1,
  skipper: () => null,
  hint: ({ name, index }) => hintOf(name, index),
};

function hintOf(name: string, index: number): ColumnHint | null {
  const plain = plainWords(name);
  if (index === 0) return { role: "date" };
  if (PERSONAL.has(plain)) return { role: "personal" };
  return plain === "score" ? { role: "ignore" } : null;
}
