import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { AmendForm } from "~/components/experiment/plan/amend-form";
import { PageHead } from "~/components/ui/page-head";
import { amendable } from "~/core/experiment/expectation-versions";
import { getExperiment } from "~/data/experiment/experiment.server";
import { isUuid, withOrg } from "~/data/org.server";
import { amendPage } from "~/http/experiment/amend/amend-page.server";
import { saveAmendment } from "~/http/experiment/amend/amendment.server";
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
  return withOrg(viewer.orgId, async (client) => {
    const experiment = await getExperiment({ client, id });
    if (!experiment?.startedOn || !experiment.expectation) throw notFound();
    if (amendable(experiment) !== "amendable")
      throw redirect(orgPath(viewer.org.slug, "experiments", id));
    const { expectation } = experiment;
    return {
      title: pageTitle(request, "plan", "amend.title"),
      ...(await amendPage({ client, experiment, expectation })),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.experimentId;
  if (!isUuid(id)) throw notFound();
  const formData = await readForm(request);
  const saved = await withOrg(viewer.orgId, (client) =>
    saveAmendment({ client, id, formData, viewer }),
  );
  if (saved.outcome === "not-found") throw notFound();
  if (saved.outcome === "barred")
    return refuseForm({ ...saved.reply, barred: saved.why }, "conflict");
  if (saved.outcome === "refused") return refuseForm(saved.reply);
  return redirect(orgPath(viewer.org.slug, "experiments", id));
}

export default function AmendRoute() {
  const { t } = useTranslation("plan");
  const path = useOrgPath();
  const { experiment, title: _title, ...form } = useLoaderData<typeof loader>();
  const { version } = form;
  return (
    <>
      <PageHead
        title={t("amend.title")}
        lead={t("amend.lead", { version })}
        trail={[
          { label: t("tests"), to: path("experiments") },
          { label: experiment.title, to: path("experiments", experiment.id) },
        ]}
      />
      <AmendForm {...form} />
    </>
  );
}
