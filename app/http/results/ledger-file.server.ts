import { ledgerCsvHeader, ledgerCsvLines } from "~/core/portfolio/ledger-csv";
import { periodFrom, type ResultsQuery } from "~/core/portfolio/results-query";
import type { CalendarDay } from "~/core/time/calendar-day";
import { withOrg } from "~/data/org.server";
import { listLedgerIds } from "~/data/results/ledger-ids.server";
import { listLedgerRows } from "~/data/results/ledger-lines.server";
import { getSettings } from "~/data/settings.server";

const BATCH = 200;
const MOST_LINES = 200_000;

/**
 * The ledger of a filter as CSV, in the order asked for, piece by piece as the reader takes it: each piece is its own short transaction, so that a
 * slow reader holds no connection. Which tests are in is settled at the beginning.
 */
export async function streamLedger({
  orgId,
  query: { period, show, sort, teamId },
  today,
}: {
  orgId: string;
  query: ResultsQuery;
  today: CalendarDay;
}): Promise<ReadableStream<Uint8Array>> {
  const from = periodFrom(period, today);
  const ids = await withOrg(orgId, async (client) => {
    const { hourValue } = await getSettings({ client });
    const asked = { client, from, teamId, show, sort, hourValue };
    return listLedgerIds({ ...asked, limit: MOST_LINES });
  });
  const encoder = new TextEncoder();
  let next = 0;
  return new ReadableStream({
    start: (controller) =>
      controller.enqueue(encoder.encode(ledgerCsvHeader())),
    pull: async (controller) => {
      const some = ids.slice(next, next + BATCH);
      next += BATCH;
      if (some.length === 0) return controller.close();
      const rows = await withOrg(orgId, (client) =>
        listLedgerRows({ client, ids: some }),
      );
      controller.enqueue(encoder.encode(ledgerCsvLines(rows)));
    },
  });
}
