import { findColumn, plainWords } from "../tabular/header-text";
import type {
  ColumnHint,
  RowSkip,
  SourceRules,
  TableHeader,
} from "../tabular/source-rules";

const SUBMITTED = [
  "submit date utc",
  "submitted at",
  "submit date",
  "date de soumission utc",
  "date d envoi utc",
  "fecha de envio utc",
  "einreichungsdatum utc",
];
const TYPE = [
  "response type",
  "type de reponse",
  "tipo de respuesta",
  "antworttyp",
];
/** The dates of any language name their zone; no question does. */
const ZONED = / utc$/;
const NETWORK =
  /^(?:network id|identifiant (?:de |du )?reseau|id (?:de )?reseau|id de (?:la )?red|netzwerk id)$/;

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
      begins && names.some((name) => NETWORK.test(name) || ZONED.test(name))
    );
  },
  headerRows: () => 1,
  skipper: createSkipper,
  hint: ({ name }) => hintOf(plainWords(name)),
};

function hintOf(plain: string): ColumnHint | null {
  if (NETWORK.test(plain)) return { role: "personal" };
  if (TYPE.includes(plain)) return { role: "ignore" };
  return META.get(plain) ?? (ZONED.test(plain) ? { role: "date" } : null);
}

function createSkipper({ names }: TableHeader) {
  const type = findColumn(names, TYPE);
  const submitted = findColumn(names, SUBMITTED);
  return (cells: readonly string[]): RowSkip | null => {
    const kind = plainWords(cells[type] ?? "");
    const unsent = submitted >= 0 && (cells[submitted] ?? "").trim() === "";
    if (kind === "completed") return null;
    return kind !== "" || unsent ? "unfinished" : null;
  };
}
