import { findColumn, plainWords } from "../tabular/header-text";
import type {
  AnswerKind,
  ColumnHint,
  SourceRules,
  TableHeader,
} from "../tabular/source-rules";

const PERSONAL = new Set([
  "email",
  "person email",
  "name",
  "person name",
  "phone number",
  "person phone number",
  "person",
  "person id",
]);

const UNREAD = new Set([
  "permalink",
  "notes",
  "tags",
  "person properties",
  "updated at",
]);

/** The API's own field names, as a connector or the CSV export writes them. */
export const DELIGHTED: SourceRules = {
  source: "delighted",
  recognise: ([first = []]) => {
    const has = (...names: string[]) => findColumn(first, names) >= 0;
    return (
      has("score") &&
      has("permalink", "survey type", "delighted source", "person id") &&
      has("person", "person id", "email", "person email")
    );
  },
  headerRows: () => 1,
  skipper: () => null,
  hint: ({ name }, header) => hintOf(name, header),
};

function hintOf(name: string, header: TableHeader): ColumnHint | null {
  const plain = plainWords(name);
  if (plain === "score") return scoreHint(header);
  if (plain === "id" || plain === "response id") return { role: "id" };
  if (PERSONAL.has(plain)) return { role: "personal" };
  if (UNREAD.has(plain)) return { role: "ignore" };
  if (plain === "comment") return { role: "text" };
  return /^(?:created at|responded at)$/.test(plain) ? { role: "date" } : null;
}

/** Without a type of survey beside it the score is what Delighted is sold for: 0 to 10. */
function scoreHint({ names }: TableHeader): ColumnHint {
  const typed = findColumn(names, ["survey type"]) >= 0;
  const kind: AnswerKind = "nps";
  return typed
    ? { role: "score" }
    : { role: "score", kind, scale: { min: 0, max: 10 } };
}
