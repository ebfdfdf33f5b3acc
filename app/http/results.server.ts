import type { AnalyseOutput } from "~/core/evidence/contract";
import { listLatestAnalyses } from "~/data/experiment/analysis.server";
import { listExperiments } from "~/data/experiment/experiment.server";
import { listKeyResults } from "~/data/okr/key-result.server";
import type { Metric } from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";

/** One line of the evidence ledger. */
export interface LedgerEntry {
  readonly id: string;
  readonly title: string;
  readonly sites: readonly string[];
  readonly startedOn: string;
  readonly metric: Metric;
  readonly direction: "up" | "down";
  readonly output: AnalyseOutput;
  readonly verdict: AnalyseOutput["verdict"];
  readonly grade: AnalyseOutput["grade"];
}

export interface ResultThread {
  readonly id: string;
  readonly title: string;
  readonly metricId: string;
  readonly objective: { readonly id: string; readonly statement: string };
}

/** Every judged test with its newest result, and the key results that the metrics feed. */
export async function loadResults({
  client,
}: {
  client: OrgClient;
}): Promise<{ entries: LedgerEntry[]; keyResults: ResultThread[] }> {
  const experiments = await listExperiments({ client });
  const analyses = await listLatestAnalyses({
    client,
    experimentIds: experiments.map(({ id }) => id),
  });
  const outputs = new Map(
    analyses.map(({ experimentId, output }) => [experimentId, output]),
  );
  const entries = experiments.flatMap(
    ({ id, title, sites, startedOn, expectation }) => {
      const output = outputs.get(id);
      if (!output || !expectation || !startedOn) return [];
      const { metric, direction } = expectation;
      const { verdict, grade } = output;
      return [
        {
          id,
          title,
          sites,
          startedOn,
          metric,
          direction,
          output,
          verdict,
          grade,
        },
      ];
    },
  );
  const keyResults = (await listKeyResults({ client })).map(
    ({ id, title, metricId, objective }) => ({
      id,
      title,
      metricId,
      objective,
    }),
  );
  return { entries, keyResults };
}
