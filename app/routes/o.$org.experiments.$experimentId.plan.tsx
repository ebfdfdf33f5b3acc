import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { PlanForm } from "~/components/experiment/plan/plan-form";
import { PageHead } from "~/components/ui/page-head";
import { getExperiment } from "~/data/experiment/experiment.server";
import { isUuid, withOrg } from "~/data/org.server";
import { planPage } from "~/http/experiment/plan/plan-page.server";
import { savedPath } from "~/http/experiment/plan/saved-path";
import { takeProposal } from "~/http/experiment/plan/take-proposal";
import { savePlan } from "~/http/experiment/plan/save-plan.server";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { notFound, refuseForm } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["plan", "measure"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.experimentId;
  if (!isUuid(id)) throw notFound();
  const harmless = new URL(request.url).searchParams.get("harmless");
  return withOrg(viewer.orgId, async (client) => {
    const experiment = await getExperiment({ client, id });
    if (!experiment) throw notFound();
    if (experiment.startedOn)
      throw redirect(orgPath(viewer.org.slug, "experiments", id));
    return {
      title: pageTitle(request, "plan", "plan.title"),
      ...(await planPage({ client, viewer, experiment, harmless })),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.experimentId;
  if (!isUuid(id)) throw notFound();
  const formData = await readForm(request);
  takeProposal(formData, request.url);
  const saved = await withOrg(viewer.orgId, (client) =>
    savePlan({ client, id, formData, viewer }),
  );
  const page = orgPath(viewer.org.slug, "experiments", id);
  if (saved.outcome === "not-found") throw notFound();
  if (saved.outcome === "locked") return redirect(page);
  if (saved.outcome === "refused") {
    const { reply, conflict } = saved;
    return refuseForm(
      { ...reply, conflict },
      conflict ? "conflict" : "bad-input",
    );
  }
  const { answers } = saved;
  return redirect(savedPath({ page, asked: formData.get("save"), answers }));
}

export default function PlanExperimentRoute() {
  const { t } = useTranslation("plan");
  const path = useOrgPath();
  const { title: _title, ...page } = useLoaderData<typeof loader>();
  const { id, title } = page.experiment;
  return (
    <>
      <PageHead
        title={t("plan.title")}
        lead={t("plan.lead")}
        trail={[
          { label: t("tests"), to: path("experiments") },
          { label: title, to: path("experiments", id) },
        ]}
      />
      <PlanForm {...page} />
    </>
  );
}
