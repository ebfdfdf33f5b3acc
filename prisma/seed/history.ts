import type { OrgClient } from "~/data/org.server";

/**
 * What the screens would have written down beside each change, dated as the rows are: who wrote what, and some targets
 * that somebody brought nearer after six weeks of looking at the figures.
 */
export async function tellHistory(client: OrgClient): Promise<void> {
  const { orgId } = client;
  await client.$executeRaw`
    INSERT INTO "Change" ("orgId", id, entity, "entityId", action, after, "byId", at)
    SELECT "orgId", gen_random_uuid(), 'Objective', id, 'created',
      jsonb_build_object('statement', statement, 'nextAction', "nextAction"), "ownerId", "createdAt"
    FROM "Objective" WHERE "orgId" = ${orgId}::uuid
    UNION ALL
    SELECT "orgId", gen_random_uuid(), 'Experiment', id, 'created',
      jsonb_build_object('title', title, 'customerBenefit', "customerBenefit"), "ownerId", "createdAt"
    FROM "Experiment" WHERE "orgId" = ${orgId}::uuid
    UNION ALL
    SELECT k."orgId", gen_random_uuid(), 'KeyResult', k.id, 'created',
      jsonb_build_object('title', k.title, 'direction', k.direction), coalesce(k."ownerId", o."ownerId"), k."createdAt"
    FROM "KeyResult" k JOIN "Objective" o ON o."orgId" = k."orgId" AND o.id = k."objectiveId"
    WHERE k."orgId" = ${orgId}::uuid`;
  await client.$executeRaw`
    WITH looked_at AS (
      SELECT k.*, o."ownerId" AS keeper, row_number() OVER (ORDER BY k."createdAt", k.title) AS place
      FROM "KeyResult" k JOIN "Objective" o ON o."orgId" = k."orgId" AND o.id = k."objectiveId"
      WHERE k."orgId" = ${orgId}::uuid AND k."targetValue" IS NOT NULL AND k."startValue" IS NOT NULL
        AND k."archivedAt" IS NULL AND o."archivedAt" IS NULL AND k."createdAt" < now() - interval '8 weeks'
    )
    INSERT INTO "Change" ("orgId", id, entity, "entityId", action, before, after, "byId", at)
    SELECT "orgId", gen_random_uuid(), 'KeyResult', id, 'updated',
      jsonb_build_object('targetValue', round(("targetValue" + ("targetValue" - "startValue") / 2)::numeric, 2)),
      jsonb_build_object('targetValue', "targetValue"), coalesce("ownerId", keeper), "createdAt" + interval '42 days'
    FROM looked_at WHERE place % 3 = 0`;
}
