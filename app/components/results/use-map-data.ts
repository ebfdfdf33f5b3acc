import type { MapData } from "~/components/chart/map/map-graph";
import { useOrgPath } from "~/components/document/org-path";
import type { LedgerLine } from "./ledger-line";

export interface KeyResultThread {
  id: string;
  title: string;
  metricId: string;
  objective: { id: string; statement: string };
}

/** Tests, the metrics they aimed at, the key results those metrics feed, and their objectives. */
export function useMapData(
  lines: readonly LedgerLine[],
  keyResults: readonly KeyResultThread[],
): MapData {
  const path = useOrgPath();
  const aimedAt = new Map(lines.map(({ metric }) => [metric.id, metric]));
  const fed = keyResults.filter(({ metricId }) => aimedAt.has(metricId));
  const objectives = new Map(
    fed.map(({ objective }) => [objective.id, objective]),
  );
  return {
    tests: lines.map(({ id, title, metric, verdict, grade }) => ({
      id,
      label: title,
      href: path("experiments", id),
      effects: [{ metricId: metric.id, verdict, grade }],
    })),
    metrics: [...aimedAt.values()].map(({ id, name }) => ({
      id,
      label: name,
      href: path("metrics", id),
      keyResultIds: fed
        .filter(({ metricId }) => metricId === id)
        .map((keyResult) => keyResult.id),
    })),
    keyResults: fed.map(({ id, title, objective }) => ({
      id,
      label: title,
      href: path("key-results", id),
      objectiveIds: [objective.id],
    })),
    objectives: [...objectives.values()].map(({ id, statement }) => ({
      id,
      label: statement,
      href: path("objectives", id),
    })),
  };
}
