import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ChurnView } from "~/components/metric/churn/churn-view";
import { DriverView } from "~/components/metric/drivers/driver-view";
import { MetricHead } from "~/components/metric/metric-head";
import { MetricPage } from "~/components/metric/metric-page";
import { ChangeHistory } from "~/components/history/change-history";
import { listChanges } from "~/data/change.server";
import { getMetric } from "~/data/metric/metric.server";
import { isUuid, withOrg } from "~/data/org.server";
import { loadChurn } from "~/http/metric/churn.server";
import { loadDrivers } from "~/http/metric/drivers.server";
import { loadMetricPage } from "~/http/metric/metric-page.server";
import { namedTitle } from "~/http/page-title.server";
import { notFound } from "~/http/respond.server";
import { todayOf } from "~/http/today.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["metric", "measure", "chart", "experiment", "history", "drivers"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

const MOST_CHANGES = 20;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const metricId = params.metricId;
  if (!isUuid(metricId)) throw notFound();
  return withOrg(viewer.orgId, async (client) => {
    const metric = await getMetric({ client, id: metricId });
    if (!metric) throw notFound();
    const today = todayOf(viewer);
    return {
      title: namedTitle(metric.name),
      metric,
      drivers:
        metric.level === "strategic"
          ? await loadDrivers({ client, metricId })
          : null,
      churn: await loadChurn({ client, metricId }),
      page: await loadMetricPage({ client, metric, today, request }),
      changes: await listChanges({
        client,
        entity: "Metric",
        entityId: metricId,
        most: MOST_CHANGES,
      }),
    };
  });
}

export default function MetricRoute() {
  const { metric, page, drivers, churn, changes } =
    useLoaderData<typeof loader>();
  return (
    <>
      <MetricHead metric={metric} />
      <MetricPage metric={metric} {...page} />
      {drivers || churn ? (
        <div className="mt-8 grid gap-6">
          {drivers ? <DriverView {...drivers} /> : null}
          {churn ? <ChurnView {...churn} /> : null}
        </div>
      ) : null}
      {changes.length > 0 ? (
        <section className="mt-8">
          <ChangeHistory changes={changes} entity="Metric" />
        </section>
      ) : null}
    </>
  );
}
