import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { AmendForm } from "~/components/experiment/amend-form";
import { PageHead } from "~/components/ui/page-head";
import { effectFactor } from "~/core/metric/display-scale";
import { getExperiment } from "~/data/experiment/experiment.server";
import { isUuid, withOrg } from "~/data/org.server";
import { saveAmendment } from "~/http/experiment/amendment.server";
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
    if (!experiment?.startedOn || !experiment.expectation) throw notFound();
    const {
      minimumEffect,
      actingDays,
      measuringDays,
      lagDays,
      metric,
      version,
    } = experiment.expectation;
    const shown = Number(
      (minimumEffect * effectFactor(metric.kind)).toPrecision(12),
    );
    return {
      title: pageTitle(request, "experiment", "amend.title"),
      experiment: { id, title: experiment.title },
      version,
      defaults: {
        minimumEffect: shown,
        actingDays,
        measuringDays,
        lagDays,
        because: "",
      },
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.experimentId;
  if (!isUuid(id)) throw notFound();
  const formData = await readForm(request);
  const saved = await withOrg(viewer.orgId, (client) =>
    saveAmendment({ client, id, formData }),
  );
  if (saved.outcome === "not-found") throw notFound();
  if (saved.outcome === "refused") return refuseForm(saved.reply);
  return redirect(orgPath(viewer.org.slug, "experiments", id));
}

export default function AmendRoute() {
  const { t } = useTranslation("experiment");
  const path = useOrgPath();
  const { experiment, version, defaults } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("amend.title")}
        lead={t("amend.lead", { version })}
        trail={[
          { label: t("list.title"), to: path("experiments") },
          { label: experiment.title, to: path("experiments", experiment.id) },
        ]}
      />
      <AmendForm defaults={defaults} version={version} />
    </>
  );
}
