import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { HowComputed } from "~/components/experiment/how-computed";
import { PageHead } from "~/components/ui/page-head";
import { listAnalyses } from "~/data/experiment/analysis.server";
import { getExperiment } from "~/data/experiment/experiment.server";
import { isUuid, withOrg } from "~/data/org.server";
import { pageTitle } from "~/http/page-title.server";
import { readPreferences } from "~/http/preferences.server";
import { notFound } from "~/http/respond.server";
import { resultCard } from "~/http/experiment/result-card.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["experiment", "judgement", "metric", "chart"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const { experimentId, analysisId } = params;
  if (!isUuid(experimentId) || !isUuid(analysisId)) throw notFound();
  return withOrg(viewer.orgId, async (client) => {
    const experiment = await getExperiment({ client, id: experimentId });
    const analyses = await listAnalyses({ client, experimentId });
    const analysis = analyses.find(({ id }) => id === analysisId.toLowerCase());
    if (!experiment || !analysis) throw notFound();
    return {
      title: pageTitle(request, "experiment", "computed.title"),
      experiment: { id: experiment.id, title: experiment.title },
      input: analysis.input,
      result: resultCard(analysis, 0, readPreferences(request).locale),
    };
  });
}

export default function HowComputedRoute() {
  const { t } = useTranslation("experiment");
  const path = useOrgPath();
  const { experiment, input, result } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("computed.title")}
        lead={result.sentence}
        trail={[
          { label: t("list.title"), to: path("experiments") },
          { label: experiment.title, to: path("experiments", experiment.id) },
        ]}
      />
      <HowComputed input={input} result={result} />
    </>
  );
}
