import type { MetricScale } from "../../metric/metric-kind";
import { rolesFitFeed, wantedRoles, type MetricFeed } from "../metric-feed";

interface SuggestedColumn {
  readonly name: string;
  readonly role: string;
  /** Smallest and largest number; null for a column of words. */
  readonly numbers: MetricScale | null;
  readonly isDate: boolean;
}

interface FittedRoles {
  readonly grain: MetricFeed["grain"];
  readonly roles: readonly string[];
}

const MEASURES: ReadonlySet<string> = new Set([
  "score",
  "numerator",
  "denominator",
  "count",
  "exposure",
  "value",
]);
const WORDS =
  /comment|verbat|remarque|avis|texte|text|raison|reason|pourquoi|why|mots|words/i;

/**
 * What columns most likely are once the metric is known: a few pasted rows say less by themselves than the metric they are
 * for. Null where they fit it as suggested, or where what it needs cannot be told apart.
 */
export function fitRoles(
  columns: readonly SuggestedColumn[],
  feeds: readonly MetricFeed[],
): FittedRoles | null {
  const suggested = columns.map(({ role }) => role);
  if (feeds.some((feed) => rolesFitFeed(suggested, feed))) return null;
  for (const feed of feeds) {
    const measures = measuresFor(columns, feed);
    if (measures === null) continue;
    const roles = columns.map(
      (column) => measures.get(column) ?? otherRole(column, feed),
    );
    return { grain: feed.grain, roles };
  }
  return null;
}

/** The measuring columns by their part; null where there are none, or too many to tell which. */
function measuresFor(
  columns: readonly SuggestedColumn[],
  feed: MetricFeed,
): Map<SuggestedColumn, string> | null {
  const wanted = wantedRoles(feed);
  const open = columns.filter(isOpen);
  const measuring = open.filter(({ role }) => MEASURES.has(role));
  const chosen = measuring.length >= wanted.length ? measuring : open;
  const [first, second] = chosen;
  if (wanted.length === 1)
    return first && chosen.length === 1
      ? new Map([[first, wanted[0] ?? ""]])
      : null;
  if (!first || !second || chosen.length !== 2) return null;
  const [part, whole] = wanted;
  const inOrder = (first.numbers?.max ?? 0) <= (second.numbers?.max ?? 0);
  return new Map([
    [inOrder ? first : second, part ?? ""],
    [inOrder ? second : first, whole ?? ""],
  ]);
}

function isOpen({ role, numbers, isDate }: SuggestedColumn): boolean {
  return (
    numbers !== null && !isDate && (role === "ignore" || MEASURES.has(role))
  );
}

function otherRole(
  { role, name, numbers }: SuggestedColumn,
  { grain }: MetricFeed,
): string {
  if (MEASURES.has(role)) return "ignore";
  const speaks = role === "ignore" && numbers === null && WORDS.test(name);
  return grain === "responses" && speaks ? "verbatim" : role;
}
