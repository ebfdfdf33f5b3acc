import type { MetricLevel } from "../levels";

interface Nestable {
  id: string;
  name: string;
  level: MetricLevel;
  parentId: string | null;
}

export interface Branch<Metric> {
  metric: Metric;
  children: Branch<Metric>[];
}

/**
 * Metrics as Russian dolls: what has no parent in the list stands at the root, strategic first, internal last. A parent
 * that is its own descendant (a broken tree) is treated as a root, so that nothing disappears from the screen.
 */
export function nestMetrics<Metric extends Nestable>(
  metrics: readonly Metric[],
): Branch<Metric>[] {
  const byId = new Map(metrics.map((metric) => [metric.id, metric]));
  const branches = new Map<string, Branch<Metric>>(
    metrics.map((metric) => [metric.id, { metric, children: [] }]),
  );
  const roots: Branch<Metric>[] = [];
  for (const branch of branches.values()) {
    const { id, parentId } = branch.metric;
    const parent =
      parentId !== null && !isOwnAncestor(id, byId)
        ? branches.get(parentId)
        : undefined;
    (parent?.children ?? roots).push(branch);
  }
  for (const { children } of branches.values()) children.sort(byLevelThenName);
  return roots.sort(byLevelThenName);
}

function isOwnAncestor(
  id: string,
  byId: ReadonlyMap<string, Nestable>,
): boolean {
  const seen = new Set<string>();
  for (
    let at = byId.get(id)?.parentId ?? null;
    at !== null && !seen.has(at);
    at = byId.get(at)?.parentId ?? null
  ) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

const ORDER: readonly MetricLevel[] = [
  "strategic",
  "journey",
  "moment",
  "internal",
];

function byLevelThenName(a: Branch<Nestable>, b: Branch<Nestable>): number {
  const levels = ORDER.indexOf(a.metric.level) - ORDER.indexOf(b.metric.level);
  return levels || a.metric.name.localeCompare(b.metric.name);
}
