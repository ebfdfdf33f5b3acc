import { findColumn, plainWords } from "../tabular/header-text";
import type {
  ColumnHint,
  RowSkip,
  SourceRules,
  TableHeader,
} from "../tabular/source-rules";

const META = new Map<string, ColumnHint>(
  Object.entries({
    no: { role: "ignore" },
    "response id": { role: "id" },
    timestamp: { role: "date" },
    finished: { role: "ignore" },
    "survey id": { role: "ignore" },
    "formbricks id internal": { role: "ignore" },
    "user id": { role: "personal" },
    // Notes name the colleague who wrote them.
    notes: { role: "personal" },
    tags: { role: "ignore" },
    email: { role: "personal" },
    "ip address": { role: "personal" },
    url: { role: "ignore" },
    source: { role: "segment" },
    "useragent browser": { role: "ignore" },
    "useragent os": { role: "ignore" },
    "useragent device": { role: "ignore" },
    country: { role: "segment" },
    "quotas screened out": { role: "ignore" },
  }),
);

const YES = new Set(["yes", "true", "ja", "oui", "1", "completed"]);

/** One row: number, id, time, whether it was finished, then what is known of the person, then "1. Question". */
export const FORMBRICKS: SourceRules = {
  source: "formbricks",
  recognise: ([first = []]) => {
    const names = first.map(plainWords);
    return (
      names[0] === "no" &&
      names.includes("response id") &&
      names.includes("finished")
    );
  },
  headerRows: () => 1,
  skipper: createSkipper,
  hint: ({ name }) => META.get(plainWords(name)) ?? null,
};

function createSkipper({ names }: TableHeader) {
  const finished = findColumn(names, ["finished"]);
  return (cells: readonly string[]): RowSkip | null => {
    const text = plainWords(cells[finished] ?? "");
    return YES.has(text) ? null : "unfinished";
  };
}
