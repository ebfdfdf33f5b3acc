import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { HowComputed } from "~/components/experiment/how-computed";
import { AmongResults } from "~/components/experiment/judgement/kept/among-results";
import { PageHead } from "~/components/ui/page-head";
import { isUuid, withOrg } from "~/data/org.server";
import { computationPage } from "~/http/experiment/judgement/computation.server";
import { pageTitle } from "~/http/page-title.server";
import { readPreferences } from "~/http/preferences.server";
import { notFound } from "~/http/respond.server";
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
  const { locale } = readPreferences(request);
  const page = await withOrg(viewer.orgId, (client) =>
    computationPage({ client, experimentId, analysisId, viewer, locale }),
  );
  if (!page) throw notFound();
  return { title: pageTitle(request, "experiment", "computed.title"), ...page };
}

export default function HowComputedRoute() {
  const { t } = useTranslation("experiment");
  const path = useOrgPath();
  const { experiment, card, kept, computed } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("computed.title")}
        lead={card.sentence}
        trail={[
          { label: t("list.title"), to: path("experiments") },
          { label: experiment.title, to: path("experiments", experiment.id) },
        ]}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <AmongResults
          card={card}
          kept={kept}
          experimentId={experiment.id}
          metric={experiment.metric}
        />
        {computed ? <HowComputed computed={computed} /> : null}
      </div>
    </>
  );
}
