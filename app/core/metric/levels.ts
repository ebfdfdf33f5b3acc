/** moment ⊂ journey ⊂ strategic; `internal` (CX culture, skills) stands beside them. */
export const METRIC_LEVELS = [
  "moment",
  "journey",
  "strategic",
  "internal",
] as const;

export type MetricLevel = (typeof METRIC_LEVELS)[number];

/** Levels that contain each level, directly or indirectly. Internal metrics explain one another only. */
const CONTAINERS: Readonly<Record<MetricLevel, readonly MetricLevel[]>> = {
  moment: ["journey", "strategic"],
  journey: ["strategic"],
  strategic: [],
  internal: ["internal"],
};

export type ParentCheck =
  | { outcome: "allowed" }
  | {
      outcome: "level-not-inside";
      level: MetricLevel;
      parentLevel: MetricLevel;
    }
  /** Ids from the metric up to itself. */
  | { outcome: "cycle"; path: string[] };

/**
 * Whether `parentId` may become the parent of `metricId`. `parentOf` gives the present parent of any
 * metric of the organisation, null for none; an already broken tree ends the climb and is a cycle.
 */
export function checkParent(args: {
  metricId: string;
  level: MetricLevel;
  parentId: string;
  parentLevel: MetricLevel;
  parentOf: (metricId: string) => string | null;
}): ParentCheck {
  const { metricId, level, parentId, parentLevel, parentOf } = args;
  const path = [metricId];
  const seen = new Set(path);
  for (let id: string | null = parentId; id !== null; id = parentOf(id)) {
    path.push(id);
    if (seen.has(id)) return { outcome: "cycle", path };
    seen.add(id);
  }
  if (!CONTAINERS[level].includes(parentLevel)) {
    return { outcome: "level-not-inside", level, parentLevel };
  }
  return { outcome: "allowed" };
}
