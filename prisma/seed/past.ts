import type { OrgClient } from "~/data/org.server";

interface Dated {
  readonly id: string;
  readonly at: Date;
}

/** Rows whose day is not the day of the load: collected on the way, dated back in one go. */
export interface Past {
  readonly objectives: Dated[];
  readonly keyResults: Dated[];
  readonly experiments: Dated[];
  /** `id` is the test's. */
  readonly moves: (Dated & { readonly toState: string })[];
}

export function emptyPast(): Past {
  return { objectives: [], keyResults: [], experiments: [], moves: [] };
}

const columns = (rows: readonly Dated[]) => ({
  ids: rows.map(({ id }) => id),
  days: rows.map(({ at }) => at.toISOString()),
});

/** The screens write now; a story of eighteen months needs its days. */
export async function dateBack(client: OrgClient, past: Past): Promise<void> {
  const { orgId } = client;
  const objectives = columns(past.objectives);
  const keyResults = columns(past.keyResults);
  const experiments = columns(past.experiments);
  const moves = columns(past.moves);
  const states = past.moves.map(({ toState }) => toState);
  await client.$executeRaw`
    UPDATE "Objective" AS row SET "createdAt" = told.day
    FROM unnest(${objectives.ids}::uuid[], ${objectives.days}::timestamp[]) AS told (id, day)
    WHERE row."orgId" = ${orgId}::uuid AND row.id = told.id`;
  await client.$executeRaw`
    UPDATE "KeyResult" AS row SET "createdAt" = told.day
    FROM unnest(${keyResults.ids}::uuid[], ${keyResults.days}::timestamp[]) AS told (id, day)
    WHERE row."orgId" = ${orgId}::uuid AND row.id = told.id`;
  await client.$executeRaw`
    UPDATE "Experiment" AS row SET "createdAt" = told.day
    FROM unnest(${experiments.ids}::uuid[], ${experiments.days}::timestamp[]) AS told (id, day)
    WHERE row."orgId" = ${orgId}::uuid AND row.id = told.id`;
  await client.$executeRaw`
    UPDATE "ExperimentMove" AS row SET "movedAt" = told.day
    FROM unnest(${moves.ids}::uuid[], ${states}::text[], ${moves.days}::timestamp[]) AS told (id, "toState", day)
    WHERE row."orgId" = ${orgId}::uuid AND row."experimentId" = told.id AND row."toState" = told."toState"`;
  await client.$executeRaw`
    UPDATE "Surprise" SET "createdAt" = day + interval '18 hours' WHERE "orgId" = ${orgId}::uuid`;
  await client.$executeRaw`
    UPDATE "Commitment" SET "createdAt" = "madeOn" + interval '12 hours' WHERE "orgId" = ${orgId}::uuid`;
}
