import { findColumn, plainWords } from "../tabular/header-text";
import type {
  ColumnHint,
  RowSkip,
  SourceRules,
  TableHeader,
} from "../tabular/source-rules";

const SUBMITTED = ["submit date utc", "submitted at", "submit date"];

const META = new Map<string, ColumnHint>(
  Object.entries({
    "#": { role: "id" },
    token: { role: "id" },
    "response type": { role: "ignore" },
    "start date utc": { role: "date" },
    "stage date utc": { role: "ignore" },
    "submit date utc": { role: "date" },
    "start date": { role: "date" },
    "submit date": { role: "date" },
    "network id": { role: "personal" },
    email: { role: "personal" },
    tags: { role: "ignore" },
    ending: { role: "ignore" },
    score: { role: "ignore" },
  }),
);

/** One row of questions between `#` and the dates; partial responses stand in the file with their type. */
export const TYPEFORM: SourceRules = {
  source: "typeform",
  recognise: ([first = []]) => {
    const names = first.map(plainWords);
    const begins = names[0] === "#" || names[0] === "token";
    return (
      begins &&
      (names.includes("network id") || names.includes("submit date utc"))
    );
  },
  headerRows: () => 1,
  skipper: createSkipper,
  hint: ({ name }) => META.get(plainWords(name)) ?? null,
};

function createSkipper({ names }: TableHeader) {
  const type = findColumn(names, ["response type"]);
  const submitted = findColumn(names, SUBMITTED);
  return (cells: readonly string[]): RowSkip | null => {
    const kind = plainWords(cells[type] ?? "");
    const unsent = submitted >= 0 && (cells[submitted] ?? "").trim() === "";
    if (kind === "completed") return null;
    return kind !== "" || unsent ? "unfinished" : null;
  };
}
