import type { Grade, Verdict } from "~/core/evidence/contract";
import type { DecisionKind } from "~/core/experiment/judgement/decision";
import type { MetricKind } from "~/core/metric/metric-kind";
import type { LedgerEffect } from "~/core/portfolio/ledger-order";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { OrgClient } from "../org.server";

/** One judged test as the ledger, the map and the file show it. */
export interface LedgerRow {
  readonly id: string;
  readonly title: string;
  readonly startedOn: CalendarDay;
  readonly verdict: Verdict;
  readonly grade: Grade;
  readonly objectiveId: string | null;
  readonly team: string | null;
  /** Where it was tried. */
  readonly sites: readonly string[];
  readonly metric: {
    readonly id: string;
    readonly name: string;
    readonly kind: MetricKind;
    readonly unit: string;
    readonly practicalThreshold: number;
    /** The metrics it explains, nearest first. */
    readonly above: readonly { readonly id: string; readonly name: string }[];
  };
  /** Which way is better. */
  readonly direction: "up" | "down";
  readonly output: LedgerEffect & {
    readonly method: string;
    readonly engineVersion: string;
    readonly inputHash: string;
  };
  readonly decision: DecisionKind | null;
  readonly hours: number;
  readonly money: number;
}

/** The tests named, in the order named; of each newest analysis only its figures. One without a result is left out. */
export async function listLedgerRows({
  client,
  ids,
}: {
  client: OrgClient;
  ids: readonly string[];
}): Promise<LedgerRow[]> {
  if (ids.length === 0) return [];
  return client.$queryRaw<LedgerRow[]>`
    SELECT e.id::text AS id, e.title, to_char(e."startedOn", 'YYYY-MM-DD') AS "startedOn", e.verdict, e.grade,
      e."objectiveId"::text AS "objectiveId", team.name AS team, aim.direction, aim.metric, found.output,
      decision.kind AS decision, e."spentHours" AS hours, e."spentMoney" AS money,
      ARRAY(SELECT site.name FROM "ExperimentSite" place
        JOIN "Site" site ON site."orgId" = place."orgId" AND site.id = place."siteId"
        WHERE place."orgId" = e."orgId" AND place."experimentId" = e.id AND place.role = 'treated'
        ORDER BY site.name) AS sites
    FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS asked (id, place)
    JOIN "Experiment" e ON e."orgId" = ${client.orgId}::uuid AND e.id = asked.id
    LEFT JOIN "Team" team ON team."orgId" = e."orgId" AND team.id = e."teamId"
    LEFT JOIN "Decision" decision ON decision."orgId" = e."orgId" AND decision."experimentId" = e.id
    CROSS JOIN LATERAL (
      SELECT x.direction, jsonb_build_object('id', m.id, 'name', m.name, 'kind', m.kind, 'unit', m.unit,
        'practicalThreshold', m."practicalThreshold", 'above', (
          WITH RECURSIVE above AS (
            SELECT p.id, p.name, p."parentId", 1 AS step FROM "Metric" p WHERE p."orgId" = e."orgId" AND p.id = m."parentId"
            UNION ALL
            SELECT p.id, p.name, p."parentId", step + 1 FROM "Metric" p
            JOIN above ON p."orgId" = e."orgId" AND p.id = above."parentId" WHERE step < 6
          )
          SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) ORDER BY step), '[]') FROM above
        )) AS metric
      FROM "Expectation" x JOIN "Metric" m ON m."orgId" = x."orgId" AND m.id = x."metricId"
      WHERE x."orgId" = e."orgId" AND x."experimentId" = e.id ORDER BY x.version DESC LIMIT 1
    ) AS aim
    CROSS JOIN LATERAL (
      SELECT jsonb_build_object('effect', a.output->'effect', 'estimate', a.output->'estimate',
        'interval', a.output->'interval', 'method', a.output->'method', 'engineVersion', a."engineVersion",
        'inputHash', a."inputHash") AS output
      FROM "Analysis" a WHERE a."orgId" = e."orgId" AND a."experimentId" = e.id ORDER BY a."createdAt" DESC LIMIT 1
    ) AS found
    ORDER BY asked.place`;
}
