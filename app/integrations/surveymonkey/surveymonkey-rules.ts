import { columnNames } from "../tabular/column-names";
import { oneLine, plainWords } from "../tabular/header-text";
import type {
  ColumnHint,
  FileHead,
  RowSkip,
  SourceRules,
  TableHeader,
} from "../tabular/source-rules";

const RESPONSE = /^(?:Open-Ended )?Response$|^R[ée]ponse(?: ouverte| libre)?$/i;
const OPEN = /^(?:Open-Ended Response|R[ée]ponse (?:ouverte|libre))$/i;
const COMMENT =
  /^(?:other|autre|comment|why|pourquoi|please (?:specify|explain)|if yes|if no|si oui|si non)/;
/** Month first in its English exports; another one leaves an open date to a person. */
const DATE: ColumnHint = { role: "date", dateFormat: "MM/dd/yyyy HH:mm" };
const META = new Map<string, ColumnHint>(
  Object.entries({
    "respondent id": { role: "id" },
    "collector id": { role: "ignore" },
    "start date": DATE,
    "end date": DATE,
    "date created": DATE,
    "date modified": DATE,
    "ip address": { role: "personal" },
    "email address": { role: "personal" },
    "first name": { role: "personal" },
    "last name": { role: "personal" },
    "custom data 1": { role: "ignore" },
    "id du repondant": { role: "id" },
    "id du collecteur": { role: "ignore" },
    "date de debut": { role: "date" },
    "date de fin": { role: "date" },
    "date de creation": { role: "date" },
    "date de modification": { role: "date" },
    "adresse ip": { role: "personal" },
    "adresse e mail": { role: "personal" },
    prenom: { role: "personal" },
    "nom de famille": { role: "personal" },
    "donnees personnalisees 1": { role: "ignore" },
  }),
);

/** Two rows: the questions, and below each "Response", an option of a check-box group or the wording of a comment. */
export const SURVEYMONKEY: SourceRules = {
  source: "surveymonkey",
  recognise: ([first = [], second = []]) =>
    second.some((cell) => RESPONSE.test(cell.trim())) ||
    (META.get(plainWords(first[0] ?? ""))?.role === "id" &&
      /^(?:collector id|id du collecteur)$/.test(plainWords(first[1] ?? ""))),
  headerRows: (head) => (hasOptionRow(head) ? 2 : 1),
  nameColumns,
  skipper: createSkipper,
  hint,
};

function hasOptionRow(head: FileHead): boolean {
  return !/^\d+$/.test(head[1]?.[0]?.trim() ?? "");
}

/** A blank question goes on from the column before it. */
function nameColumns([questions = [], options = []]: FileHead) {
  const names = columnNames(questions, questions.length);
  let question = "";
  const labels = names.map((name, index) => {
    question = oneLine(questions[index] ?? "") || question;
    const option = oneLine(options[index] ?? "");
    const alone = option === "" || RESPONSE.test(option);
    return alone ? question || name : `${question} – ${option}`;
  });
  return { names, labels };
}

/** A row of ids and dates alone: the survey was opened and closed. */
function createSkipper({ names }: TableHeader) {
  const asked = names.flatMap((name, index) =>
    META.has(plainWords(name)) ? [] : [index],
  );
  if (asked.length === 0) return null;
  return (cells: readonly string[]): RowSkip | null =>
    asked.every((index) => (cells[index] ?? "").trim() === "")
      ? "not-answered"
      : null;
}

function hint(
  { name, index }: { name: string; index: number },
  { rows: [, options = []] }: TableHeader,
): ColumnHint | null {
  const known = META.get(plainWords(name));
  if (known) return known;
  const option = oneLine(options[index] ?? "");
  if (OPEN.test(option) || COMMENT.test(plainWords(option)))
    return { role: "text" };
  // An option may be a check box or a row of a matrix: the cells tell.
  return null;
}
