import { findColumn, plainWords } from "../tabular/header-text";
import type {
  ColumnHint,
  RowSkip,
  SourceRules,
  TableHeader,
} from "../tabular/source-rules";

/** Field codes, and their headings in the interface languages met so far, as `plainWords`. */
const ID = ["id", "response id", "id de la reponse", "antwort id"];
const SUBMITTED = [
  "submitdate",
  "date submitted",
  "date de soumission",
  "datum abgeschickt",
];
const LAST_PAGE = ["lastpage", "last page", "derniere page", "letzte seite"];
const LANGUAGE = [
  "startlanguage",
  "start language",
  "langue de depart",
  "start sprache",
];
const SEED = ["seed", "tete de serie", "zufallsstartwert"];
const OTHER_DATES = [
  "startdate",
  "date started",
  "date de lancement",
  "datestamp",
  "date last action",
  "date de la derniere action",
];
const PERSONAL = [
  "ipaddr",
  "ip address",
  "adresse ip",
  "token",
  "email address",
];
const UNREAD = ["refurl", "referrer url", "url referente"];

const TIMING =
  /^(?:total time|group time|question time|temps total|temps (?:pour (?:le|la) )?(?:groupe|question)|groupe? ?time|interviewtime)/;
const COMMENT = /\[(?:commentaires?|comments?|autre|other|kommentar)\]\s*$/i;
/** `Question [option]`: one column per option, Yes or No, or one per row of a matrix. */
const OPTION = /\[[^\]]*\]\s*$/;

const HINTS = new Map<string, ColumnHint>([
  ...ID.map((name): [string, ColumnHint] => [name, { role: "id" }]),
  ...[...SUBMITTED, ...OTHER_DATES].map((name): [string, ColumnHint] => [
    name,
    { role: "date" },
  ]),
  ...[...LAST_PAGE, ...SEED, ...UNREAD].map((name): [string, ColumnHint] => [
    name,
    { role: "ignore" },
  ]),
  ...LANGUAGE.map((name): [string, ColumnHint] => [name, { role: "segment" }]),
  ...PERSONAL.map((name): [string, ColumnHint] => [name, { role: "personal" }]),
]);

export const LIMESURVEY: SourceRules = {
  source: "limesurvey",
  recognise: ([first = []]) =>
    findColumn(first, LAST_PAGE) >= 0 &&
    (findColumn(first, SUBMITTED) >= 0 || findColumn(first, LANGUAGE) >= 0),
  headerRows: () => 1,
  skipper: createSkipper,
  // What it writes where a survey keeps no dates.
  noDate: /^1980-01-01(?: 00:00(?::00)?)?$/,
  hint: ({ name }) => hintOf(name),
};

/** An answer that was never sent has no date of submission. */
function createSkipper({ names }: TableHeader) {
  const submitted = findColumn(names, SUBMITTED);
  if (submitted < 0) return null;
  return (cells: readonly string[]): RowSkip | null =>
    (cells[submitted] ?? "").trim() === "" ? "unfinished" : null;
}

function hintOf(name: string): ColumnHint | null {
  const plain = plainWords(name);
  const known = HINTS.get(plain);
  if (known) return known;
  if (TIMING.test(plain)) return { role: "ignore" };
  return OPTION.test(name) && COMMENT.test(name) ? { role: "text" } : null;
}
