import type { LoaderFunctionArgs } from "@remix-run/node";
import { sliceCsv } from "~/core/metric/report/slice-csv";
import { listSeriesBreaks } from "~/data/context/series-break.server";
import { getMetric } from "~/data/metric/metric.server";
import { isUuid, withOrg } from "~/data/org.server";
import { loadSliceView } from "~/http/metric/page/slice-view.server";
import { notFound } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";

/** What the chart of a metric shows, filters and all, as a file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const metricId = params.metricId;
  if (!isUuid(metricId)) throw notFound();
  const file = await withOrg(viewer.orgId, async (client) => {
    const metric = await getMetric({ client, id: metricId });
    if (!metric) throw notFound();
    const breaks = (await listSeriesBreaks({ client, metricId })).map(
      ({ breakOn }) => breakOn,
    );
    const { report } = await loadSliceView({ client, metric, breaks, request });
    return sliceCsv(report);
  });
  return new Response(file, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="essai-metric.csv"',
      "Cache-Control": "private, no-store",
    },
  });
}
