import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Scorecard } from "~/components/metric/scorecard/scorecard";
import { PageHead } from "~/components/ui/page-head";
import { scorecard } from "~/core/metric/scorecard/scorecard";
import { listMetricTargets } from "~/data/metric/glance/metric-target.server";
import { withOrg } from "~/data/org.server";
import { loadGlances } from "~/http/metric/glance/metric-glances.server";
import { pageTitle } from "~/http/page-title.server";
import { todayOf } from "~/http/today.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["scorecard", "metric", "chart"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const today = todayOf(viewer);
  const metrics = await withOrg(viewer.orgId, async (client) => {
    const targets = await listMetricTargets({ client, today });
    return (await loadGlances({ client })).map((metric) => ({
      ...metric,
      target: targets.get(metric.id) ?? null,
    }));
  });
  return {
    title: pageTitle(request, "scorecard", "title"),
    quadrants: scorecard(metrics),
  };
}

export default function ScorecardRoute() {
  const { t } = useTranslation("scorecard");
  const { t: word } = useTranslation("metric");
  const path = useOrgPath();
  const { quadrants } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        trail={[{ label: word("list.title"), to: path("metrics") }]}
      />
      <Scorecard quadrants={quadrants} />
    </>
  );
}
