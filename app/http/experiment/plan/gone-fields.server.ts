import { hasObjective } from "~/data/experiment/plan/objective-choice.server";
import { listKnown } from "~/data/experiment/plan/known.server";
import type { OrgClient } from "~/data/org.server";
import type { PlanValues } from "~/schemas/experiment-plan";
import type { FieldFaults } from "./read-plan.server";

/** What a form chose that is no longer there, or never was in this organisation. */
export async function goneFields({
  client,
  values,
}: {
  client: OrgClient;
  values: PlanValues;
}): Promise<FieldFaults> {
  const { need, effect, guardrails = [], places } = values;
  const sites = [
    ...(places?.treatedSiteIds ?? []),
    ...(places?.comparisonSiteIds ?? []),
  ];
  const metrics = guardrails.map(({ metricId }) => metricId);
  const known = await listKnown({
    client,
    teamIds: listed(need?.teamId),
    momentIds: listed(need?.momentId),
    metricIds: [...metrics, ...listed(effect?.metricId)],
    siteIds: sites,
  });
  const isGone = (id: string | null | undefined) =>
    Boolean(id) && !known.has(id!);
  const objectiveId = need?.objectiveId;
  return {
    ...(isGone(need?.teamId) ? { teamId: ["gone"] } : {}),
    ...(isGone(need?.momentId) ? { momentId: ["gone"] } : {}),
    ...(isGone(effect?.metricId) ? { metricId: ["gone"] } : {}),
    ...(objectiveId && !(await hasObjective({ client, id: objectiveId }))
      ? { objectiveId: ["gone"] }
      : {}),
    ...Object.fromEntries(
      metrics.flatMap((id, row) =>
        isGone(id) ? [[`guardMetric${row + 1}`, ["gone"]]] : [],
      ),
    ),
    ...(sites.some(isGone) ? { treatedSiteIds: ["gone"] } : {}),
  };
}

function listed(id: string | null | undefined): string[] {
  return id ? [id] : [];
}
