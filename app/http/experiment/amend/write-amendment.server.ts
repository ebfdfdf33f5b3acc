import type { ExpectationVersion } from "~/core/experiment/expectation-versions";
import { pausedDays } from "~/core/experiment/pauses";
import { experimentWindows } from "~/core/experiment/windows";
import {
  amendExpectation,
  type Expectation,
} from "~/data/experiment/expectation.server";
import {
  updateExperiment,
  type Experiment,
} from "~/data/experiment/experiment.server";
import { getMetric, type Metric } from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";
import { effectText } from "../plan/plan-history.server";
import { todayOf } from "../../today.server";
import type { Viewer } from "../../viewer.server";

/**
 * Adds a version beside the locked one; the day of the verdict moves with its windows, pauses counted. Answers what the
 * history tells of it.
 */
export async function writeAmendment({
  client,
  viewer,
  experiment,
  amended,
}: {
  client: OrgClient;
  viewer: Viewer;
  experiment: Experiment;
  amended: ExpectationVersion;
}) {
  const { id } = experiment;
  const { metricId, direction, minimumEffect } = amended;
  const { actingDays, measuringDays, lagDays } = amended;
  const windows = { actingDays, measuringDays, lagDays };
  const fields = { metricId, direction, minimumEffect, ...windows };
  await amendExpectation({
    client,
    experimentId: id,
    version: amended.version,
    fields,
    because: amended.amendedBecause,
    lockedAt: new Date(),
  });
  const { reviewFrom } = experimentWindows({
    ...windows,
    startedOn: experiment.startedOn!,
    pausedDays: pausedDays(
      experiment.moves,
      todayOf(viewer),
      viewer.org.timeZone,
    ),
  });
  await updateExperiment({ client, id, fields: {}, reviewFrom });
  const was = experiment.expectation!;
  const metric = (await getMetric({ client, id: metricId })) ?? was.metric;
  return {
    before: { ...told(was, was.metric), reviewFrom: experiment.reviewFrom },
    after: { ...told(fields, metric), reviewFrom },
  };
}

/** What the history tells of an expectation: its metric by name, its effect as it was typed. */
function told(
  {
    direction,
    minimumEffect,
    actingDays,
    measuringDays,
    lagDays,
  }: Omit<
    Expectation,
    "version" | "lockedAt" | "amendedBecause" | "metric" | "metricId"
  >,
  metric: Pick<Metric, "name" | "kind" | "unit">,
) {
  return {
    metric: metric.name,
    direction,
    minimumEffect: effectText(minimumEffect, metric),
    actingDays,
    measuringDays,
    lagDays,
  };
}
