import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { useMay } from "~/components/document/use-may";
import { MetricTree } from "~/components/metric/tree/metric-tree";
import { ButtonLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHead } from "~/components/ui/page-head";
import { nestMetrics } from "~/core/metric/report/nest-metrics";
import { withOrg } from "~/data/org.server";
import { loadGlances } from "~/http/metric/glance/metric-glances.server";
import { requireViewer } from "~/http/viewer.server";
import { pageTitle } from "~/http/page-title.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["metric", "chart"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const metrics = await withOrg(viewer.orgId, (client) =>
    loadGlances({ client }),
  );
  return {
    title: pageTitle(request, "metric", "list.title"),
    tree: nestMetrics(metrics),
  };
}

export default function MetricsPage() {
  const { t } = useTranslation("metric");
  const path = useOrgPath();
  const mayWrite = useMay("manager");
  const { tree } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("list.title")}
        lead={t("list.lead")}
        action={
          mayWrite ? (
            <>
              <ButtonLink to={path("import")}>{t("list.import")}</ButtonLink>
              <ButtonLink to={path("metrics", "new")} variant="primary">
                {t("list.new")}
              </ButtonLink>
            </>
          ) : null
        }
      />
      {tree.length === 0 ? (
        <EmptyState
          title={t("list.empty.title")}
          action={
            mayWrite ? (
              <ButtonLink to={path("import")} variant="primary">
                {t("list.import")}
              </ButtonLink>
            ) : null
          }
        >
          {t("list.empty.text")}
        </EmptyState>
      ) : (
        <MetricTree branches={tree} />
      )}
    </>
  );
}
