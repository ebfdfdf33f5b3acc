import { findColumn, plainWords } from "../tabular/header-text";
import type {
  ColumnHint,
  FileHead,
  RowSkip,
  SourceRules,
  TableHeader,
} from "../tabular/source-rules";

/** Third row since 2016, in either quoting. */
const IMPORT_ID = /^\{\s*['"]ImportId['"]/;
const STATUS_NAMES = ["status", "response type"];

/** Status as a number is a sum of flags: https://www.qualtrics.com/support/survey-platform/data-and-analysis-module/ */
const PREVIEW = 1;
const TEST = 2;
const SPAM = 8;

const PERSONAL =
  /^(?:ip ?address|recipient ?(?:last ?name|first ?name|email)|email ?address|name|external ?(?:data ?)?reference|location ?(?:latitude|longitude|accuracy))$/;
const TECHNICAL =
  /^(?:response ?set|status|response type|progress|duration in seconds|finished|q recaptcha ?score|q relevant id .*|q duplicate.*|q ballot box stuffing)$/;
const DATE = /^(?:start ?date|end ?date|recorded ?date)$/;

export const QUALTRICS: SourceRules = {
  source: "qualtrics",
  recognise: (head) => hasImportIds(head) || isLegacy(head),
  headerRows: (head) => (hasImportIds(head) ? 3 : 2),
  skipper: createSkipper,
  // "Recode seen but unanswered questions", an option of its export.
  silence: new Map([["-99", "dismissed"]]),
  hint: ({ name, label }) => hintOf(name, label),
};

function hasImportIds(head: FileHead): boolean {
  return head[2]?.some((cell) => IMPORT_ID.test(cell.trim())) ?? false;
}

/** Before 2016: V1 … V10 first, what they mean below. */
function isLegacy(head: FileHead): boolean {
  const [first = [], second = []] = head;
  return first[0]?.trim() === "V1" && second[0]?.trim() === "ResponseID";
}

function createSkipper({ names, labels }: TableHeader) {
  const place = (wanted: readonly string[]) => {
    const index = findColumn(names, wanted);
    return index >= 0 ? index : findColumn(labels, wanted);
  };
  const status = place(STATUS_NAMES);
  const finished = place(["finished"]);
  return (cells: readonly string[]): RowSkip | null =>
    skipByStatus(cells[status] ?? "") ??
    (isUnfinished(cells[finished] ?? "") ? "unfinished" : null);
}

function skipByStatus(cell: string): RowSkip | null {
  const text = plainWords(cell);
  if (/^\d{1,3}$/.test(text)) {
    const flags = Number(text);
    if (flags & PREVIEW) return "preview";
    if (flags & TEST) return "test";
    return flags & SPAM ? "spam" : null;
  }
  if (/preview|apercu/.test(text)) return "preview";
  if (/\btest\b/.test(text)) return "test";
  return /spam|indesirable/.test(text) ? "spam" : null;
}

function isUnfinished(cell: string): boolean {
  return ["false", "0", "faux", "no", "non"].includes(plainWords(cell));
}

function hintOf(name: string, label: string): ColumnHint | null {
  const texts = [plainWords(name), plainWords(label)];
  const says = (pattern: RegExp) => texts.some((text) => pattern.test(text));
  if (/NPS_GROUP$/i.test(name)) return { role: "ignore" };
  if (says(/^response ?id$/)) return { role: "id" };
  if (says(PERSONAL)) return { role: "personal" };
  if (says(TECHNICAL)) return { role: "ignore" };
  if (says(DATE)) return { role: "date" };
  if (says(/^(?:distribution channel|user language)$/))
    return { role: "segment" };
  return name.endsWith("_TEXT") ? { role: "text" } : null;
}
