import type { Grade } from "../contract";
import type { Size } from "../design/design-result";
import type { Locale } from "./format-amount";
import { sizeEn, sizeFr } from "./size-words";

/** A change already written in the reader's language. */
export interface Change {
  rises: boolean;
  size: string;
  /** Ends of the interval as sizes, for an interval on one side of no change; `null` where it is open. */
  sizeLow: string | null;
  sizeHigh: string | null;
  signed: string;
  low: string | null;
  high: string | null;
  /** Whether limits come from the schedules that could have been drawn. */
  isScheduled: boolean;
  threshold: string;
  /** `null`: no change of any size would show. */
  detectable: string | null;
  /** These data have no noise at all. */
  showsAny: boolean;
}

interface VerdictWords {
  invalid: string;
  tooEarly(day: string): string;
  shown(change: Change, metric: string | undefined, asHoped: boolean): string;
  unmoved(change: Change, metric: string | undefined): string;
  cannotTell(change: Change, size: Size): string;
  credibility(grade: Grade, design: string, weaknesses: number): string;
}

const EN: VerdictWords = {
  invalid:
    "Invalid: the test was marked as disturbed, so its numbers are not read.",
  tooEarly: (day) => `Too early: the result is read from ${day} on.`,
  shown: (change, metric, asHoped) =>
    `${metric ?? "The metric"} ${change.rises ? "rose" : "fell"} by ${change.size} (${rangeEn(change, change.sizeLow, change.sizeHigh)})` +
    (asHoped ? "." : ", against what was hoped for."),
  unmoved: (change, metric) =>
    `${metric ?? "The metric"} did not move by more than its threshold of ${change.threshold}: ` +
    `the change is ${change.signed} (${rangeEn(change, change.low, change.high)}).`,
  cannotTell: (change, size) =>
    `Cannot tell: ${sizeEn(size)}, ${visibleEn(change)}. ` +
    `Measured: ${change.signed} (${rangeEn(change, change.low, change.high)}).`,
  credibility: (grade, design, weaknesses) =>
    `${GRADES_EN[grade]}: ${COMPARISONS_EN[design] ?? "see the reasons"}` +
    (weaknesses === 0
      ? "."
      : weaknesses === 1
        ? ", with one reservation."
        : `, with ${weaknesses} reservations.`),
};

const FR: VerdictWords = {
  invalid:
    "Invalide : l’essai est signalé comme perturbé, ses chiffres ne sont pas lus.",
  tooEarly: (day) => `Trop tôt : le résultat se lit à partir du ${day}.`,
  shown: (change, metric, asHoped) => {
    const noun = change.rises ? "hausse" : "baisse";
    const head = metric
      ? `${metric} : ${noun}`
      : `${noun[0]!.toUpperCase()}${noun.slice(1)}`;
    const tail = asHoped ? "." : ", à l’inverse de l’effet attendu.";
    return `${head} de ${change.size} (${rangeFr(change, change.sizeLow, change.sizeHigh)})${tail}`;
  },
  unmoved: (change, metric) =>
    `${metric ? `${metric} : pas` : "Pas"} de changement notable. L’écart mesuré, ${change.signed} ` +
    `(${rangeFr(change, change.low, change.high)}), reste sous le seuil de ${change.threshold}.`,
  cannotTell: (change, size) =>
    `Non concluant : ${sizeFr(size)}, ${visibleFr(change)}. ` +
    `Mesuré : ${change.signed} (${rangeFr(change, change.low, change.high)}).`,
  credibility: (grade, design, weaknesses) =>
    `${GRADES_FR[grade]} : ${COMPARISONS_FR[design] ?? "voir les raisons"}` +
    (weaknesses === 0
      ? "."
      : weaknesses === 1
        ? ", avec une réserve."
        : `, avec ${weaknesses} réserves.`),
};

export const VERDICT_WORDS: Record<Locale, VerdictWords> = { en: EN, fr: FR };

export const GRADES_EN = [
  "Testimony",
  "Clue",
  "Firm clue",
  "Presumption",
  "Proof",
  "Replicated proof",
] as const;
export const GRADES_FR = [
  "Témoignage",
  "Indice",
  "Indice solide",
  "Présomption",
  "Preuve",
  "Preuve répliquée",
] as const;

const COMPARISONS_EN: Record<string, string> = {
  "before-after": "a plain before and after, with nothing to compare it with",
  "before-after-few-periods": "before and after on a handful of periods",
  "before-after-stable-baseline": "before and after, on a stable baseline",
  "series-with-long-baseline": "the series before the start is the comparison",
  "series-with-short-baseline":
    "the series before the start is the comparison, and it is short",
  "comparison-sites": "credible comparison, not randomised",
  "comparison-sites-diverging":
    "the comparison sites were already moving differently",
  "comparison-sites-unchecked":
    "comparison sites not shown to move alike before",
  randomised: "randomised comparison",
  "randomised-without-schedule":
    "the groups were not shown to be drawn before the start",
};

const COMPARISONS_FR: Record<string, string> = {
  "before-after": "simple avant-après, sans rien à quoi comparer",
  "before-after-few-periods": "avant-après sur quelques périodes seulement",
  "before-after-stable-baseline": "avant-après, sur une base stable",
  "series-with-long-baseline": "la série d’avant le début sert de comparaison",
  "series-with-short-baseline":
    "la série d’avant le début sert de comparaison, et elle est courte",
  "comparison-sites": "comparaison crédible, sans tirage au sort",
  "comparison-sites-diverging":
    "les sites de comparaison évoluaient déjà autrement",
  "comparison-sites-unchecked":
    "rien ne montre que les sites de comparaison évoluaient de même auparavant",
  randomised: "comparaison tirée au sort",
  "randomised-without-schedule":
    "rien ne montre que les groupes ont été tirés au sort avant le début",
};

function rangeEn(
  { isScheduled }: Change,
  low: string | null,
  high: string | null,
): string {
  const few = isScheduled
    ? "the schedules are too few"
    : "the data are too few";
  if (low !== null && high !== null) return `between ${low} and ${high}`;
  if (low !== null) return `at least ${low}; ${few} for an upper limit`;
  if (high !== null) return `at most ${high}; ${few} for a lower limit`;
  return `${few} to bound it`;
}

function rangeFr(
  { isScheduled }: Change,
  low: string | null,
  high: string | null,
): string {
  const few = isScheduled
    ? "trop peu de plannings possibles"
    : "trop peu de données";
  if (low !== null && high !== null) return `entre ${low} et ${high}`;
  if (low !== null) return `au moins ${low} ; ${few} pour fixer un maximum`;
  if (high !== null) return `au plus ${high} ; ${few} pour fixer un minimum`;
  return `${few} pour borner l’écart`;
}

function visibleEn({ detectable, showsAny }: Change): string {
  if (showsAny) return "any change would show";
  return detectable === null
    ? "no change of any size would show"
    : `only a change of at least ${detectable} would show`;
}

function visibleFr({ detectable, showsAny }: Change): string {
  if (showsAny) return "le moindre écart se verrait";
  return detectable === null
    ? "aucun écart ne se verrait, si grand soit-il"
    : `seul un écart d’au moins ${detectable} se verrait`;
}
