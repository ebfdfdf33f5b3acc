import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { PlanForm } from "~/components/experiment/plan-form";
import { PageHead } from "~/components/ui/page-head";
import { getExperiment } from "~/data/experiment/experiment.server";
import { listMetrics } from "~/data/metric/metric.server";
import { listObjectives } from "~/data/okr/objective.server";
import { isUuid, withOrg } from "~/data/org.server";
import { listSiteNames } from "~/data/metric/site-name.server";
import { saveExperimentPlan } from "~/http/experiment/experiment-plan.server";
import { planDefaults } from "~/http/experiment/experiment-plan-defaults.server";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { notFound, refuseForm } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["experiment"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.experimentId;
  if (!isUuid(id)) throw notFound();
  return withOrg(viewer.orgId, async (client) => {
    const experiment = await getExperiment({ client, id });
    if (!experiment) throw notFound();
    if (experiment.startedOn)
      throw redirect(orgPath(viewer.org.slug, "experiments", id));
    return {
      title: pageTitle(request, "experiment", "plan.title"),
      experiment: { id, title: experiment.title },
      defaults: planDefaults(experiment),
      treatedSiteIds: experiment.sites
        .filter(({ role }) => role === "treated")
        .map(({ siteId }) => siteId),
      metrics: (await listMetrics({ client })).map(({ id: value, name }) => ({
        value,
        label: name,
      })),
      objectives: (await listObjectives({ client })).map((row) => ({
        value: row.id,
        label: row.statement,
      })),
      sites: [...(await listSiteNames({ client }))].map(([value, label]) => ({
        value,
        label,
      })),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.experimentId;
  if (!isUuid(id)) throw notFound();
  const formData = await readForm(request);
  return withOrg(viewer.orgId, async (client) => {
    const saved = await saveExperimentPlan({ client, id, formData, viewer });
    if (saved.outcome === "not-found") throw notFound();
    if (saved.outcome === "refused") return refuseForm(saved.reply);
    return redirect(orgPath(viewer.org.slug, "experiments", id));
  });
}

export default function PlanExperimentRoute() {
  const { t } = useTranslation("experiment");
  const path = useOrgPath();
  const { experiment, title: _title, ...form } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("plan.title")}
        lead={t("plan.saved")}
        trail={[
          { label: t("list.title"), to: path("experiments") },
          { label: experiment.title, to: path("experiments", experiment.id) },
        ]}
      />
      <PlanForm {...form} />
    </>
  );
}
