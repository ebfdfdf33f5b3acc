import type { LoaderFunctionArgs } from "@remix-run/node";
import { ledgerCsv } from "~/core/portfolio/ledger-csv";
import { sortLedger } from "~/core/portfolio/results-summary";
import { withOrg } from "~/data/org.server";
import { loadResults } from "~/http/results.server";
import { requireViewer } from "~/http/viewer.server";

/** The evidence ledger as a file, with raw figures: an analyst's door. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const { entries } = await withOrg(viewer.orgId, (client) =>
    loadResults({ client }),
  );
  return new Response(ledgerCsv(sortLedger(entries)), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="essai-ledger.csv"',
      "Cache-Control": "private, no-store",
    },
  });
}
