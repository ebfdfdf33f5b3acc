import { periodFrom, type ResultsQuery } from "~/core/portfolio/results-query";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { OrgClient } from "~/data/org.server";
import { listLedgerIds } from "~/data/results/ledger-ids.server";
import {
  listLedgerRows,
  type LedgerRow,
} from "~/data/results/ledger-lines.server";

/** What a sheet of successes would leave out, in the order it is told. */
const PLAIN = ["no-meaningful-change", "worsened", "cannot-tell"] as const;

/**
 * The best-established test without a notable change, one that worsened and one that cannot tell; those that are on the
 * sheet already, named by `shown`, are left out together with their verdict.
 */
export async function loadPlainResults({
  client,
  query: { teamId, period },
  today,
  shown,
}: {
  client: OrgClient;
  query: ResultsQuery;
  today: CalendarDay;
  shown: readonly Pick<LedgerRow, "verdict">[];
}): Promise<LedgerRow[]> {
  const scope = { client, teamId, from: periodFrom(period, today) };
  const ids: string[] = [];
  for (const show of PLAIN) {
    if (shown.some(({ verdict }) => verdict === show)) continue;
    const first = { sort: "evidence", limit: 1, hourValue: null } as const;
    ids.push(...(await listLedgerIds({ ...scope, ...first, show })));
  }
  return listLedgerRows({ client, ids });
}
