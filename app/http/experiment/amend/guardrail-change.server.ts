import { parseWithZod } from "@conform-to/zod/v4";
import { effectFactor } from "~/core/metric/display-scale";
import {
  listGuardrails,
  saveGuardrails,
  type Guardrail,
} from "~/data/experiment/guardrail.server";
import { getMetric } from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";
import { guardrailsSchema } from "~/schemas/guardrails";
import { guardrailHistory } from "../plan/plan-history.server";
import type { FieldFaults } from "../plan/read-plan.server";

interface Asked {
  readonly metricId: string;
  /** As effects are stored. */
  readonly threshold: number;
}

export type GuardrailChange =
  /** The same as now, or the form does not speak of them. */
  | { outcome: "none" }
  | { outcome: "faults"; faults: FieldFaults }
  /** Somebody else changed them since this form was opened. */
  | { outcome: "stale" }
  | {
      outcome: "change";
      asked: readonly Asked[];
      now: readonly Guardrail[];
    };

/** The guardrails of a test as one text: a form that saw others is told so. */
export function guardrailSeal(
  guardrails: readonly { metric: { id: string }; threshold: number }[],
): string {
  return sealOf(
    guardrails.map(({ metric, threshold }) => ({
      metricId: metric.id,
      threshold,
    })),
  );
}

function sealOf(guardrails: readonly Asked[]): string {
  return guardrails
    .map(
      ({ metricId, threshold }) =>
        `${metricId} ${Number(threshold.toPrecision(9))}`,
    )
    .toSorted()
    .join("\n");
}

/** What a form asks of the guardrails of a test under way. */
export async function readGuardrailChange({
  client,
  experimentId,
  formData,
}: {
  client: OrgClient;
  experimentId: string;
  formData: FormData;
}): Promise<GuardrailChange> {
  const seen = formData.get("guardSeen");
  if (typeof seen !== "string") return { outcome: "none" };
  const read = parseWithZod(formData, { schema: guardrailsSchema });
  if (read.status !== "success")
    return { outcome: "faults", faults: read.error as FieldFaults };
  const asked: Asked[] = [];
  for (const { metricId, threshold } of read.value) {
    const metric = await getMetric({ client, id: metricId });
    if (!metric)
      return { outcome: "faults", faults: goneRow(formData, metricId) };
    asked.push({ metricId, threshold: threshold / effectFactor(metric.kind) });
  }
  const now = await listGuardrails({ client, experimentId });
  if (sealOf(asked) === guardrailSeal(now)) return { outcome: "none" };
  // Browsers send line breaks as CR LF.
  return seen.replaceAll("\r\n", "\n") === guardrailSeal(now)
    ? { outcome: "change", asked, now }
    : { outcome: "stale" };
}

function goneRow(formData: FormData, metricId: string): FieldFaults {
  const [name = "guardMetric1"] =
    [...formData].find(([, value]) => value === metricId) ?? [];
  return { [name]: ["gone"] };
}

/** Replaces them; answers what the history tells of it. */
export async function writeGuardrailChange({
  client,
  experimentId,
  change,
}: {
  client: OrgClient;
  experimentId: string;
  change: Extract<GuardrailChange, { outcome: "change" }>;
}) {
  await saveGuardrails({ client, experimentId, guardrails: change.asked });
  const after = await listGuardrails({ client, experimentId });
  return {
    before: { guardrails: guardrailHistory(change.now) },
    after: { guardrails: guardrailHistory(after) },
  };
}
