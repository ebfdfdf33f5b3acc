import type { VerdictName } from "~/components/ui/verdict";

export interface MapNode {
  id: string;
  label: string;
  href: string;
}

/** A test and what it did to each metric it was measured on. */
export interface MapTest extends MapNode {
  effects: readonly {
    metricId: string;
    verdict: VerdictName;
    grade: number;
    /** "+6, between 1 and 11" */ effect?: string;
  }[];
}

export interface MapData {
  tests: readonly MapTest[];
  metrics: readonly (MapNode & { keyResultIds: readonly string[] })[];
  keyResults: readonly (MapNode & { objectiveIds: readonly string[] })[];
  objectives: readonly MapNode[];
}

export interface MapThread {
  from: string;
  to: string;
  /** Absent on declared links, where no test was made. */
  verdict?: VerdictName;
  grade?: number;
}

/** Every thread whose two ends are on the map. */
export function threadsOf({
  tests,
  metrics,
  keyResults,
  objectives,
}: MapData): MapThread[] {
  const known = new Set(
    [...metrics, ...keyResults, ...objectives].map((node) => node.id),
  );
  const threads: MapThread[] = [
    ...tests.flatMap((test) =>
      test.effects.map(({ metricId, verdict, grade }) => ({
        from: test.id,
        to: metricId,
        verdict,
        grade,
      })),
    ),
    ...metrics.flatMap((metric) =>
      metric.keyResultIds.map((to) => ({ from: metric.id, to })),
    ),
    ...keyResults.flatMap((keyResult) =>
      keyResult.objectiveIds.map((to) => ({ from: keyResult.id, to })),
    ),
  ];
  return threads.filter((thread) => known.has(thread.to));
}

/** Everything before and after a node along the threads, itself included. */
export function pathThrough(
  id: string,
  threads: readonly MapThread[],
): Set<string> {
  return new Set([
    ...reach(id, threads, "from", "to"),
    ...reach(id, threads, "to", "from"),
  ]);
}

function reach(
  id: string,
  threads: readonly MapThread[],
  here: "from" | "to",
  there: "from" | "to",
): Set<string> {
  const seen = new Set([id]);
  for (const node of seen)
    for (const thread of threads)
      if (thread[here] === node) seen.add(thread[there]);
  return seen;
}
