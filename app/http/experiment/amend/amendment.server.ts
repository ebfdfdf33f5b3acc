import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import {
  amendable,
  changeExpectation,
  type ExpectationVersion,
} from "~/core/experiment/expectation-versions";
import { effectFactor } from "~/core/metric/display-scale";
import { recordChange } from "~/data/change.server";
import type { Expectation } from "~/data/experiment/expectation.server";
import {
  getExperiment,
  type Experiment,
} from "~/data/experiment/experiment.server";
import { getMetric, type Metric } from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { takeTurn } from "~/data/take-turn.server";
import { amendmentSchema, type Amendment } from "~/schemas/experiment";
import type { Viewer } from "../../viewer.server";
import {
  readGuardrailChange,
  writeGuardrailChange,
  type GuardrailChange,
} from "./guardrail-change.server";
import { writeAmendment } from "./write-amendment.server";

type Saved =
  | { outcome: "saved" }
  | { outcome: "not-found" }
  /** The verdict was read, there is nothing to amend, or somebody else was faster. */
  | { outcome: "barred"; why: "read" | "unchanged" | "stale"; reply: Reply }
  | { outcome: "refused"; reply: Reply };

type Reply = SubmissionResult<string[]>;

interface SaveArgs {
  client: OrgClient;
  id: string;
  formData: FormData;
  viewer: Viewer;
}

/**
 * Adds a version to a locked expectation, and changes the guardrails; either needs the reason that everybody reads. The
 * form names what it amends, so that sending it twice, or from two tabs, amends once.
 */
export async function saveAmendment(args: SaveArgs): Promise<Saved> {
  const { client, id, formData } = args;
  await takeTurn({ client, name: `experiment ${id}` });
  const experiment = await getExperiment({ client, id });
  const latest = experiment?.expectation;
  if (!experiment?.startedOn || !latest) return { outcome: "not-found" };
  const read = parseWithZod(formData, { schema: amendmentSchema });
  const guard = await readGuardrailChange({
    client,
    experimentId: id,
    formData,
  });
  const refused = (fieldErrors?: Record<string, string[]>): Saved => ({
    outcome: "refused",
    reply: read.reply(fieldErrors ? { fieldErrors } : {}),
  });
  if (guard.outcome === "faults") return refused(guard.faults);
  if (read.status !== "success") return refused();
  const metricId = read.value.metricId ?? latest.metricId;
  const metric = await getMetric({ client, id: metricId });
  if (!metric) return refused({ metricId: ["gone"] });
  if (read.value.version !== latest.version) return { outcome: "saved" };
  const bar = (why: "read" | "unchanged" | "stale"): Saved => ({
    outcome: "barred",
    why,
    reply: read.reply(),
  });
  if (amendable(experiment) !== "amendable") return bar("read");
  if (guard.outcome === "stale") return bar("stale");
  const amended = amendedOf(latest, read.value, metric);
  if (!amended && guard.outcome === "none") return bar("unchanged");
  await write(args, {
    experiment,
    because: read.value.because,
    amended,
    guard,
  });
  return { outcome: "saved" };
}

/** The next version; null where nothing differs. */
function amendedOf(
  latest: Expectation,
  { because, version: _seen, minimumEffect, ...asked }: Amendment,
  metric: Metric,
): ExpectationVersion | null {
  const changed = changeExpectation(
    { ...latest, lockedAt: lockOf(latest) },
    {
      ...asked,
      metricId: metric.id,
      direction: asked.direction ?? latest.direction,
      minimumEffect: minimumEffect / effectFactor(metric.kind),
    },
    { at: new Date().toISOString(), because },
  );
  return changed.outcome === "amended" ? changed.version : null;
}

/** A started test's expectation is locked, whatever an old row says. */
function lockOf({ lockedAt }: Expectation): string {
  return (lockedAt ?? new Date(0)).toISOString();
}

async function write(
  { client, id, viewer }: SaveArgs,
  {
    experiment,
    because,
    amended,
    guard,
  }: {
    experiment: Experiment;
    because: string;
    amended: ExpectationVersion | null;
    guard: GuardrailChange;
  },
): Promise<void> {
  const { id: byId, name } = viewer.account;
  await upsertPerson({ client, id: byId, name });
  const expected =
    amended && (await writeAmendment({ client, viewer, experiment, amended }));
  const guarded =
    guard.outcome === "change"
      ? await writeGuardrailChange({
          client,
          experimentId: id,
          change: guard,
        })
      : null;
  await recordChange({
    client,
    entity: "Experiment",
    entityId: id,
    action: "updated",
    before: { ...expected?.before, ...guarded?.before, amendedBecause: "" },
    after: { ...expected?.after, ...guarded?.after, amendedBecause: because },
    byId,
  });
}
