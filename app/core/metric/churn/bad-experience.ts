import { scaleOf, type MetricKind, type MetricScale } from "../metric-kind";

/** Scores that tell of a bad experience, both ends included. */
export interface BadScores {
  from: number;
  to: number;
}

/**
 * Of an NPS the detractors (0–6), of an effort where low is good the two highest, of an effort of seven the three lowest, of a
 * satisfaction the two lowest. Null for a kind that asks nobody, and for a scale too short to have two bad answers.
 */
export function badScores(
  kind: MetricKind,
  own: MetricScale | null,
): BadScores | null {
  const scale = scaleOf(kind, own);
  if (scale === null || scale.max - scale.min < 3) return null;
  const { min, max } = scale;
  switch (kind) {
    case "nps":
      return { from: 0, to: 6 };
    case "ces-1":
      return { from: max - 1, to: max };
    case "ces-2-mean":
    case "ces-2-share":
    case "ces-2-net":
      return { from: min, to: min + Math.floor((max - min) / 3) };
    case "csat-mean":
    case "csat-top-two":
      return { from: min, to: min + 1 };
    default:
      return null;
  }
}
