import type { CalendarDay } from "~/core/time/calendar-day";
import { fromColumn } from "../calendar-date";
import type { OrgClient } from "../org.server";

export interface VerbatimRow {
  readonly id: string;
  readonly text: string;
  readonly score: number | null;
  readonly insight: string;
  readonly answeredOn: CalendarDay;
  readonly siteId: string | null;
  readonly site: string | null;
}

/** The newest words of a metric: of some days, a site, channels or a segment where these are given. */
export async function listVerbatims({
  client,
  metricId,
  from,
  to,
  siteId,
  channels,
  segment,
  limit,
}: {
  client: OrgClient;
  metricId: string;
  from?: CalendarDay;
  to?: CalendarDay;
  siteId?: string | null;
  channels?: readonly string[] | null;
  segment?: { name: string; value: string } | null;
  limit: number;
}): Promise<VerbatimRow[]> {
  const rows = await client.verbatim.findMany({
    where: {
      orgId: client.orgId,
      metricId,
      answeredOn: {
        ...(from ? { gte: new Date(from) } : {}),
        ...(to ? { lte: new Date(to) } : {}),
      },
      ...(siteId ? { siteId } : {}),
      ...(channels ? { channel: { in: [...channels] } } : {}),
      ...(segment
        ? { segmentName: segment.name, segmentValue: segment.value }
        : {}),
    },
    select: {
      id: true,
      text: true,
      score: true,
      insight: true,
      answeredOn: true,
      siteId: true,
      site: { select: { name: true } },
    },
    orderBy: [{ answeredOn: "desc" }, { id: "asc" }],
    take: limit,
  });
  return rows.map(({ site, answeredOn, ...row }) => ({
    ...row,
    answeredOn: fromColumn(answeredOn),
    site: site?.name ?? null,
  }));
}
