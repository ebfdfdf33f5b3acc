import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { SchedulePage } from "~/components/experiment/schedule/schedule-page";
import { PageHead } from "~/components/ui/page-head";
import { getExperiment } from "~/data/experiment/experiment.server";
import { isUuid, withOrg } from "~/data/org.server";
import { drawTurns } from "~/http/experiment/schedule/draw.server";
import { askedChoice } from "~/http/experiment/schedule/draw-forecast.server";
import { schedulePage } from "~/http/experiment/schedule/schedule-page.server";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { notFound, refuseForm } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["schedule", "measure"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.experimentId;
  if (!isUuid(id)) throw notFound();
  const asked = askedChoice(request);
  return withOrg(viewer.orgId, async (client) => {
    const experiment = await getExperiment({ client, id });
    if (!experiment) throw notFound();
    return {
      title: pageTitle(request, "schedule", "title"),
      ...(await schedulePage({ client, viewer, experiment, asked })),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.experimentId;
  if (!isUuid(id)) throw notFound();
  const formData = await readForm(request);
  const drawn = await withOrg(viewer.orgId, (client) =>
    drawTurns({ client, id, formData, viewer }),
  );
  if (drawn.outcome === "not-found") throw notFound();
  if (drawn.outcome === "refused")
    return refuseForm(
      { ...drawn.reply, refusal: drawn.refusal },
      drawn.refusal ? "refused" : "bad-input",
    );
  return redirect(orgPath(viewer.org.slug, "experiments", id, "schedule"));
}

export default function ScheduleRoute() {
  const { t } = useTranslation("schedule");
  const path = useOrgPath();
  const { title: _title, ...page } = useLoaderData<typeof loader>();
  const { id, title } = page.experiment;
  return (
    <>
      <div className="print:hidden">
        <PageHead
          title={t("title")}
          lead={t("lead")}
          trail={[
            { label: t("tests"), to: path("experiments") },
            { label: title, to: path("experiments", id) },
          ]}
        />
      </div>
      <SchedulePage {...page} />
    </>
  );
}
