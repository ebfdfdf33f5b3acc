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
    // Its other languages: French, German, Spanish.
    bon: 1,
    mauvais: 0,
    satisfait: 1,
    insatisfait: 0,
    propose: null,
    proposee: null,
    gut: 1,
    schlecht: 0,
    angeboten: null,
    bueno: 1,
    buena: 1,
    malo: 0,
    mala: 0,
    ofrecida: null,
  },
);

const SCORE = [
  "score",
  "satisfaction score",
  "rating",
  "satisfaction rating",
  "ticket satisfaction rating",
  "satisfaction",
  "evaluation de satisfaction",
  "evaluation de la satisfaction",
  "satisfaction du ticket",
  "zufriedenheitsbewertung",
  "calificacion de satisfaccion",
];
const TICKET = ["ticket id", "ticket", "id", "id du ticket", "id de ticket"];
const PERSONAL =
  /^(?:requester(?: id| name| email)?|assignee(?: id| name| email)?|submitter(?: name)?|demandeur|assigne|solicitante)$/;

export const ZENDESK: SourceRules = {
  source: "zendesk",
  recognise,
  headerRows: () => 1,
  skipper: createSkipper,
  silence: new Map([
    ["offered", "dismissed"],
    ["unoffered", "not-asked"],
    ["not offered", "not-asked"],
    ["proposé", "dismissed"],
    ["proposée", "dismissed"],
    ["angeboten", "dismissed"],
    ["ofrecida", "dismissed"],
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
  if (TICKET.includes(plain)) return { role: "id" };
  if (PERSONAL.test(plain)) return { role: "personal" };
  if (plain === "url" || plain === "reason id") return { role: "ignore" };
  if (["reason", "group", "group id", "channel"].includes(plain))
    return { role: "segment" };
  if (/^(?:ticket satisfaction )?comment(?:aire)?$/.test(plain))
    return { role: "text" };
  return /^(?:created|updated) at$/.test(plain) ? { role: "date" } : null;
}
