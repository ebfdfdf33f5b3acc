import { normalQuantile } from "../distributions";
import { type IntervalResult, notComputable } from "../estimate";

/** Answers of a recommendation question: 9–10, 7–8 and 0–6. */
export interface NpsCounts {
  promoters: number;
  passives: number;
  detractors: number;
}

/** A score and the variance of its mean, on the −100…100 scale (variance in points squared). */
export interface NpsScore {
  n: number;
  score: number;
  /** Variance of one answer, p + d − (p − d)², on the −1…1 scale: what `plan` calls `variance`. */
  answerVariance: number;
  /** In points. */
  standardError: number;
}

/** The score as counted; `null` without answers. */
export function npsScore({
  promoters,
  passives,
  detractors,
}: NpsCounts): NpsScore | null {
  const n = promoters + passives + detractors;
  if (n <= 0) return null;
  const net = (promoters - detractors) / n;
  const answerVariance = Math.max(0, (promoters + detractors) / n - net ** 2);
  return {
    n,
    score: 100 * net,
    answerVariance,
    standardError: 100 * Math.sqrt(answerVariance / n),
  };
}

/** The score after adding ¾ promoter, 1½ passives and ¾ detractor: n + 3 answers, never without variance (Rocks 2016). */
export function adjustedNpsScore({
  promoters,
  passives,
  detractors,
}: NpsCounts): NpsScore {
  const adjusted = npsScore({
    promoters: promoters + 0.75,
    passives: passives + 1.5,
    detractors: detractors + 0.75,
  });
  if (adjusted === null)
    throw new RangeError("Counts of answers are never negative");
  return adjusted;
}

/**
 * Adjusted Wald interval of a Net Promoter Score, in points.
 *
 * `estimate` is the score as counted; limits and `standardError` come from the adjusted one, so the
 * interval is not symmetric around the estimate, and it is cut at ±100 and never leaves the
 * estimate out. No answers: `too-few-answers`; one answer is enough. Source: Rocks 2016.
 */
export function npsInterval(
  counts: NpsCounts,
  confidence: number,
): IntervalResult {
  const raw = npsScore(counts);
  if (raw === null) return notComputable("too-few-answers");
  const { score, standardError } = adjustedNpsScore(counts);
  const reach = normalQuantile((1 + confidence) / 2) * standardError;
  return {
    outcome: "estimated",
    estimate: raw.score,
    standardError,
    low: Math.max(-100, Math.min(score - reach, raw.score)),
    high: Math.min(100, Math.max(score + reach, raw.score)),
    degreesOfFreedom: null,
  };
}
