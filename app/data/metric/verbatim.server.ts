import type { CalendarDay } from "~/core/time/calendar-day";
import { fromColumn } from "../calendar-date";
import type { OrgClient } from "../org.server";

export interface VerbatimRow {
  readonly id: string;
  readonly text: string;
  readonly score: number | null;
  readonly answeredOn: CalendarDay;
  readonly site: string | null;
}

export async function listVerbatims({
  client,
  metricId,
  limit,
}: {
  client: OrgClient;
  metricId: string;
  limit: number;
}): Promise<VerbatimRow[]> {
  const rows = await client.verbatim.findMany({
    where: { orgId: client.orgId, metricId },
    select: {
      id: true,
      text: true,
      score: true,
      answeredOn: true,
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
