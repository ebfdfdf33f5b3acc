import {
  metricGlance,
  type MetricGlance,
} from "~/core/metric/report/metric-glance";
import { metricReport } from "~/core/metric/report/metric-report";
import { listMetrics, type Metric } from "~/data/metric/metric.server";
import {
  listRunningTests,
  type RunningTests,
} from "~/data/metric/glance/running-test.server";
import { listRecentReadings } from "~/data/okr/recent-reading.server";
import type { OrgClient } from "~/data/org.server";

export interface GlancedMetric extends Pick<
  Metric,
  | "id"
  | "name"
  | "kind"
  | "unit"
  | "level"
  | "quadrant"
  | "guardrail"
  | "percentile"
  | "valueChainStage"
  | "missionCommitment"
> {
  readonly parentId: string | null;
  /** Null where there is nothing that may be shown. */
  readonly glance: MetricGlance | null;
  readonly running: RunningTests | null;
}

/** The metrics of the organisation, or those of `only`, in a line each: three statements, whatever their number. */
export async function loadGlances({
  client,
  only,
}: {
  client: OrgClient;
  only?: ReadonlySet<string>;
}): Promise<GlancedMetric[]> {
  const all = await listMetrics({ client });
  const metrics = only ? all.filter(({ id }) => only.has(id)) : all;
  const readings = await listRecentReadings({ client, metrics });
  const running = await listRunningTests({ client });
  return metrics.map((metric) => {
    const report = metricReport(metric, readings.get(metric.id) ?? []);
    const { id, name, kind, unit, level, quadrant, guardrail } = metric;
    const { percentile, valueChainStage, missionCommitment } = metric;
    return {
      id,
      name,
      kind,
      unit,
      level,
      quadrant,
      guardrail,
      percentile,
      valueChainStage,
      missionCommitment,
      parentId: metric.parent?.id ?? null,
      glance: metricGlance(report, metric.direction),
      running: running.get(id) ?? null,
    };
  });
}
