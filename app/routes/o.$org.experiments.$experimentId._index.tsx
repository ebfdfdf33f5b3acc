import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { ExperimentPage } from "~/components/experiment/experiment-page";
import { ButtonLink } from "~/components/ui/button";
import { PageHead } from "~/components/ui/page-head";
import { needsNobody } from "~/core/experiment/autonomy";
import { draftOf } from "~/core/experiment/draft";
import { experimentProgress } from "~/core/experiment/experiment-line";
import { readiness } from "~/core/experiment/readiness";
import { listAnalyses } from "~/data/experiment/analysis.server";
import { getExperiment } from "~/data/experiment/experiment.server";
import { isUuid, withOrg } from "~/data/org.server";
import { changeExperiment } from "~/http/experiment/experiment-change.server";
import { standingOf } from "~/http/experiment/start-standing.server";
import { resultCard } from "~/http/experiment/result-card.server";
import { namedTitle } from "~/http/page-title.server";
import { readPreferences } from "~/http/preferences.server";
import { readForm } from "~/http/read-form.server";
import { notFound, refuseForm } from "~/http/respond.server";
import { todayOf } from "~/http/today.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["experiment", "metric", "chart"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.experimentId;
  if (!isUuid(id)) throw notFound();
  const { locale } = readPreferences(request);
  return withOrg(viewer.orgId, async (client) => {
    const experiment = await getExperiment({ client, id });
    if (!experiment) throw notFound();
    const today = todayOf(viewer);
    const approval = await standingOf({ client, experiment, viewer });
    const draft = draftOf(experiment, {
      approved: needsNobody(approval.standing),
      startedOn: today,
    });
    const analyses = await listAnalyses({ client, experimentId: id });
    return {
      title: namedTitle(experiment.title),
      today,
      experiment,
      progress: experimentProgress(experiment, today),
      missing: readiness(draft, "running").missing,
      result: analyses[0]
        ? resultCard(analyses[0], analyses.length - 1, locale)
        : null,
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.experimentId;
  if (!isUuid(id)) throw notFound();
  const formData = await readForm(request);
  const change = await withOrg(viewer.orgId, (client) =>
    changeExperiment({ client, id, formData, viewer }),
  );
  if (change.outcome === "not-found") throw notFound();
  if (change.outcome === "refused")
    return refuseForm(
      { refusal: change.refusal, detail: change.detail },
      "refused",
    );
  return redirect(orgPath(viewer.org.slug, "experiments", id));
}

export default function ExperimentRoute() {
  const { t } = useTranslation("experiment");
  const path = useOrgPath();
  const { experiment, ...page } = useLoaderData<typeof loader>();
  const { id, objective, startedOn } = experiment;
  return (
    <>
      <PageHead
        title={experiment.title}
        trail={[
          { label: t("list.title"), to: path("experiments") },
          ...(objective
            ? [
                {
                  label: objective.statement,
                  to: path("objectives", objective.id),
                },
              ]
            : []),
          { label: t(`state.${page.progress.state}`) },
        ]}
        action={
          startedOn ? null : (
            <ButtonLink
              to={path("experiments", id, "plan")}
              variant={page.missing.length > 0 ? "primary" : "secondary"}
            >
              {page.missing.length > 0 ? t("page.complete") : t("page.change")}
            </ButtonLink>
          )
        }
      />
      <ExperimentPage experiment={experiment} {...page} />
    </>
  );
}
