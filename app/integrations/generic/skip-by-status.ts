import { plainWords } from "../tabular/header-text";
import type { RowSkip } from "../tabular/source-rules";

const STATUS =
  /^(?:(?:response|survey|nps|csat|reponse|enquete) )?(?:status|statut|state|etat)$/;
const FINISHED =
  /^(?:(?:is|est|response|survey|reponse|enquete) )?(?:finished|completed?|complet|complete|terminee?)$/;

const BY_STATUS = new Map<string, RowSkip>([
  ["partial", "unfinished"],
  ["partiel", "unfinished"],
  ["partielle", "unfinished"],
  ["incomplete", "unfinished"],
  ["incomplet", "unfinished"],
  ["unfinished", "unfinished"],
  ["preview", "preview"],
  ["apercu", "preview"],
  ["test", "test"],
  ["spam", "spam"],
]);

/** Words only: a 0 below "Completed" is a count. */
const NO: ReadonlySet<string> = new Set(["no", "false", "non", "faux"]);

/** What a status or a "finished" column of any tool says of its row; null where there is no such column. */
export function createStatusSkipper(
  names: readonly string[],
): ((cells: readonly string[]) => RowSkip | null) | null {
  const plain = names.map(plainWords);
  const status = plain.findIndex((name) => STATUS.test(name));
  const finished = plain.findIndex((name) => FINISHED.test(name));
  if (status < 0 && finished < 0) return null;
  return (cells) =>
    BY_STATUS.get(plainWords(cells[status] ?? "")) ??
    (NO.has(plainWords(cells[finished] ?? "")) ? "unfinished" : null);
}
