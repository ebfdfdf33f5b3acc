import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { useMay } from "~/components/document/use-may";
import { MetricPage } from "~/components/metric/metric-page";
import { ButtonLink } from "~/components/ui/button";
import { PageHead } from "~/components/ui/page-head";
import { METRIC_KIND_DEFINITIONS } from "~/core/metric/metric-kind";
import { metricBreakdown } from "~/core/metric/report/metric-breakdown";
import { metricReport } from "~/core/metric/report/metric-report";
import { listExperiments } from "~/data/experiment/experiment.server";
import { getMetric } from "~/data/metric/metric.server";
import { listKeyResults } from "~/data/okr/key-result.server";
import { isUuid, withOrg } from "~/data/org.server";
import { listReadings } from "~/data/metric/reading.server";
import { listSiteNames } from "~/data/metric/site-name.server";
import { listVerbatims } from "~/data/metric/verbatim.server";
import { toExperimentLines } from "~/http/experiment/experiment-lines.server";
import { namedTitle } from "~/http/page-title.server";
import { notFound } from "~/http/respond.server";
import { todayOf } from "~/http/today.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["metric", "chart", "experiment"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const metricId = params.metricId;
  if (!isUuid(metricId)) throw notFound();
  return withOrg(viewer.orgId, async (client) => {
    const metric = await getMetric({ client, id: metricId });
    if (!metric) throw notFound();
    const { form } = METRIC_KIND_DEFINITIONS[metric.kind];
    const query = { client, metricId, form, granularity: metric.granularity };
    const report = metricReport(metric, await listReadings(query));
    const current = report.outcome === "report" ? report.current : null;
    const recent = { ...query, from: current?.from, to: current?.to };
    const names = await listSiteNames({ client });
    const bySite = await listReadings({ ...recent, splitBy: "site" });
    const byChannel = await listReadings({ ...recent, splitBy: "channel" });
    return {
      title: namedTitle(metric.name),
      metric,
      report,
      sites: metricBreakdown(
        metric,
        bySite,
        ({ siteId }) => names.get(siteId ?? "") ?? null,
      ),
      channels: metricBreakdown(
        metric,
        byChannel,
        ({ channel }) => channel || null,
      ),
      voices: await listVerbatims({ client, metricId, limit: 6 }),
      keyResults: (await listKeyResults({ client, metricId })).map(
        ({ id, title, objective }) => ({ id, title, objective }),
      ),
      experiments: await toExperimentLines({
        client,
        rows: await listExperiments({ client, metricId }),
        today: todayOf(viewer),
      }),
    };
  });
}

export default function MetricRoute() {
  const { t } = useTranslation("metric");
  const path = useOrgPath();
  const mayWrite = useMay("manager");
  const { metric, ...page } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={metric.name}
        lead={metric.description}
        trail={[
          { label: t("list.title"), to: path("metrics") },
          ...(metric.parent
            ? [
                {
                  label: metric.parent.name,
                  to: path("metrics", metric.parent.id),
                },
              ]
            : []),
          { label: t(`level.${metric.level}`) },
        ]}
        action={
          mayWrite ? (
            <>
              <ButtonLink
                to={path("metrics", metric.id, "edit")}
                variant="quiet"
              >
                {t("page.edit")}
              </ButtonLink>
              <ButtonLink to={path("import")}>{t("page.import")}</ButtonLink>
            </>
          ) : null
        }
      />
      <MetricPage metric={metric} {...page} />
    </>
  );
}
