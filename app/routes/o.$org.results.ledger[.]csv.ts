import type { LoaderFunctionArgs } from "@remix-run/node";
import { readResultsQuery } from "~/core/portfolio/results-query";
import { streamLedger } from "~/http/results/ledger-file.server";
import { todayOf } from "~/http/today.server";
import { requireViewer } from "~/http/viewer.server";

/** All that a filter of the ledger shows as a file, with raw figures: an analyst's door. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const asked = new URL(request.url).searchParams;
  const file = await streamLedger({
    orgId: viewer.orgId,
    query: readResultsQuery((name) => asked.get(name)),
    today: todayOf(viewer),
  });
  return new Response(file, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="essai-ledger.csv"',
      "Cache-Control": "private, no-store",
    },
  });
}
