import { findColumn, plainWords } from "../tabular/header-text";
import type {
  ColumnHint,
  FileHead,
  RowSkip,
  SourceRules,
  TableHeader,
} from "../tabular/source-rules";

/** Good and bad are answers; offered was asked and not answered, unoffered was never asked. */
const WORDS: Readonly<Record<string, number | null>> = Object.assign(
  Object.create(null) as Record<string, number | null>,
  {
    good: 1,
    "good with comment": 1,
    bad: 0,
    "bad with comment": 0,
    offered: null,
    unoffered: null,
    "not offered": null,
  },
);

const SCORE = [
  "score",
  "satisfaction score",
  "rating",
  "satisfaction rating",
  "satisfaction",
];
const TICKET = ["ticket id", "ticket", "id"];
const PERSONAL =
  /^(?:requester(?: id| name| email)?|assignee(?: id| name| email)?|submitter(?: name)?)$/;

export const ZENDESK: SourceRules = {
  source: "zendesk",
  recognise,
  headerRows: () => 1,
  skipper: createSkipper,
  silence: new Map([
    ["offered", "dismissed"],
    ["unoffered", "not-asked"],
    ["not offered", "not-asked"],
  ]),
  hint: ({ name }) => hintOf(name),
};

function recognise([first = [], ...rows]: FileHead): boolean {
  const score = findColumn(first, SCORE);
  if (score < 0 || findColumn(first, TICKET) < 0) return false;
  const words = rows
    .map((cells) => plainWords(cells[score] ?? ""))
    .filter((word) => word !== "");
  return words.length > 0 && words.every((word) => word in WORDS);
}

function createSkipper({ names }: TableHeader) {
  const score = findColumn(names, SCORE);
  return (cells: readonly string[]): RowSkip | null =>
    WORDS[plainWords(cells[score] ?? "")] === null ? "not-answered" : null;
}

function hintOf(name: string): ColumnHint | null {
  const plain = plainWords(name);
  if (SCORE.includes(plain))
    return {
      role: "score",
      kind: "proportion",
      scale: { min: 0, max: 1 },
      words: WORDS,
    };
  if (plain === "id" || plain === "ticket id") return { role: "id" };
  if (PERSONAL.test(plain)) return { role: "personal" };
  if (plain === "url" || plain === "reason id") return { role: "ignore" };
  if (["reason", "group", "group id", "channel"].includes(plain))
    return { role: "segment" };
  if (plain === "comment") return { role: "text" };
  return /^(?:created|updated) at$/.test(plain) ? { role: "date" } : null;
}
