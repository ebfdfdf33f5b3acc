import {
  experimentProgress,
  type ExperimentProgress,
} from "~/core/experiment/experiment-line";
import type { ExperimentState } from "~/core/experiment/state";
import type { CalendarDay } from "~/core/time/calendar-day";
import { listLatestAnalyses } from "~/data/experiment/analysis.server";
import type { ExperimentRow } from "~/data/experiment/experiment.server";
import type { OrgClient } from "~/data/org.server";
import type { Grade, Verdict } from "~/core/evidence/contract";

export interface ExperimentLine {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly startedOn: CalendarDay | null;
  readonly state: ExperimentState;
  readonly progress: ExperimentProgress;
  readonly metricName: string | null;
  readonly sites: readonly string[];
  readonly result: { readonly verdict: Verdict; readonly grade: Grade } | null;
}

/** Tests as lists show them: where each stands today, and its newest result. */
export async function toExperimentLines({
  client,
  rows,
  today,
}: {
  client: OrgClient;
  rows: readonly ExperimentRow[];
  today: CalendarDay;
}): Promise<ExperimentLine[]> {
  const analyses = await listLatestAnalyses({
    client,
    experimentIds: rows.map(({ id }) => id),
  });
  const results = new Map(
    analyses.map(({ experimentId, output }) => [experimentId, output]),
  );
  return rows.map((row) => {
    const progress = experimentProgress(row, today);
    const output = results.get(row.id);
    return {
      id: row.id,
      title: row.title,
      owner: row.owner,
      startedOn: row.startedOn,
      state: progress.state,
      progress,
      metricName: row.expectation?.metric.name ?? null,
      sites: row.sites,
      result: output ? { verdict: output.verdict, grade: output.grade } : null,
    };
  });
}
