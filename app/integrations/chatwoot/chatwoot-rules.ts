import { findColumn, plainWords } from "../tabular/header-text";
import type {
  ColumnHint,
  RowSkip,
  SourceRules,
  TableHeader,
} from "../tabular/source-rules";

const RATING = ["rating", "note", "evaluation"];
const LINK = ["link to the conversation", "lien vers la conversation"];

const META = new Map<string, ColumnHint>(
  Object.entries({
    "agent name": { role: "personal" },
    "nom de l agent": { role: "personal" },
    "contact name": { role: "personal" },
    "nom du contact": { role: "personal" },
    "contact email address": { role: "personal" },
    "contact phone number": { role: "personal" },
    "feedback comment": { role: "text" },
    commentaire: { role: "text" },
    "recorded date": { role: "date" },
    "date d enregistrement": { role: "date" },
    // One link per conversation: it names the answer.
    "link to the conversation": { role: "id" },
    "lien vers la conversation": { role: "id" },
  }),
);

/** One row of names, a blank line after each record, and the period reported on in the last line. */
export const CHATWOOT: SourceRules = {
  source: "chatwoot",
  recognise: ([first = []]) =>
    findColumn(first, LINK) >= 0 && findColumn(first, RATING) >= 0,
  headerRows: () => 1,
  skipper: createSkipper,
  hint: ({ name }) => hintOf(name),
};

function createSkipper({ names }: TableHeader) {
  const rating = findColumn(names, RATING);
  return (cells: readonly string[]): RowSkip | null => {
    const filled = cells.filter((cell) => cell.trim() !== "");
    const alone = filled.length === 1 && (cells[0] ?? "").trim() !== "";
    return alone && (cells[rating] ?? "").trim() === "" ? "footer" : null;
  };
}

function hintOf(name: string): ColumnHint | null {
  const plain = plainWords(name);
  if (RATING.includes(plain))
    return { role: "score", kind: "csat", scale: { min: 1, max: 5 } };
  return META.get(plain) ?? null;
}
