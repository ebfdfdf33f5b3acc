import type { AnalyseOutput, Grade, Verdict } from "~/core/evidence/contract";
import type { OrgClient } from "../../org.server";

/** What made a result another one than the result before it. */
export type ResultChange =
  "first" | "engine" | "readings" | "facts" | "guardrails";

/** One kept result among the others of its test. */
export interface KeptResult {
  readonly id: string;
  readonly createdAt: Date;
  readonly engineVersion: string;
  readonly verdict: Verdict;
  readonly grade: Grade;
  readonly because: ResultChange;
  /** Null where it says nothing: too early, or disturbed. */
  readonly figures: Pick<
    AnalyseOutput,
    "effect" | "estimate" | "interval"
  > | null;
}

/** The results of a test, the newest first, each with why it is not the one before. */
export async function listKeptResults({
  client,
  experimentId,
  most = 20,
}: {
  client: OrgClient;
  experimentId: string;
  most?: number;
}): Promise<KeptResult[]> {
  return client.$queryRaw<KeptResult[]>`
    SELECT id, "createdAt", "engineVersion", verdict, grade,
      CASE WHEN lag(id) OVER past IS NULL THEN 'first'
           WHEN lag("engineVersion") OVER past <> "engineVersion" THEN 'engine'
           WHEN lag(input->'observations') OVER past IS DISTINCT FROM input->'observations' THEN 'readings'
           WHEN lag(input) OVER past IS DISTINCT FROM input THEN 'facts'
           ELSE 'guardrails' END AS because,
      CASE WHEN verdict NOT IN ('too-early', 'invalid') THEN jsonb_build_object(
        'effect', output->'effect', 'estimate', output->'estimate', 'interval', output->'interval') END AS figures
    FROM "Analysis"
    WHERE "orgId" = ${client.orgId}::uuid AND "experimentId" = ${experimentId}::uuid
    WINDOW past AS (ORDER BY "createdAt", id)
    ORDER BY "createdAt" DESC, id DESC LIMIT ${most}`;
}
