import type { OrgClient } from "~/data/org.server";

/** What of the customer's voice an organisation holds: for the test that all of it is there, in either language. */
export async function countVoices(client: OrgClient) {
  const [row] = await client.$queryRaw<Record<string, string>[]>`
    SELECT (SELECT count(*) FROM "Response" WHERE silence = 'dismissed')::text AS dismissed,
           (SELECT count(*) FROM "Response" WHERE silence = 'not-asked')::text AS "notAsked",
           (SELECT count(DISTINCT respondent) FROM "Response")::text AS customers,
           (SELECT count(*) FROM "Verbatim" WHERE insight = 'barrier')::text AS barriers,
           (SELECT count(*) FROM "Verbatim" WHERE insight = 'motivation')::text AS motivations,
           (SELECT count(*) FROM "Theme")::text AS themes, (SELECT count(*) FROM "VoiceLink")::text AS links,
           (SELECT count(*) FROM "Source")::text AS sources, (SELECT count(*) FROM "Channel")::text AS channels,
           (SELECT count(*) FROM "Moment" WHERE backstage <> '')::text AS drawn,
           (SELECT count(DISTINCT quadrant) FROM "Metric")::text AS quadrants,
           (SELECT count(*) FROM "Metric" WHERE guardrail)::text AS guardrails,
           (SELECT count(*) FROM "Metric" WHERE "failureCost" IS NOT NULL)::text AS priced`;
  return row;
}

/** The shares of customers who did not come back, by their bad experiences. */
export async function readChurn(client: OrgClient, kind: string) {
  const { output } = await client.metricInsight.findFirstOrThrow({
    where: { orgId: client.orgId, kind: "churn", metric: { kind } },
    select: { output: true },
  });
  return output as unknown as {
    rows: { bad: number; customers: number | null; share: number | null }[];
    difference: { low: number; high: number } | null;
  };
}
