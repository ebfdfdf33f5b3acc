import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { MetricForm } from "~/components/metric/metric-form";
import { PageHead } from "~/components/ui/page-head";
import { METRIC_KIND_DEFINITIONS } from "~/core/metric/metric-kind";
import { effectFactor } from "~/core/metric/display-scale";
import { isUuid, withOrg } from "~/data/org.server";
import { loadMetricChoices } from "~/http/metric/metric-choices.server";
import { writeMetric } from "~/http/metric/metric-write.server";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { badInput, refuseForm } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["metric", "history", "form"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "manager" });
  return {
    title: pageTitle(request, "metric", "form.new"),
    id: crypto.randomUUID(),
    choices: await withOrg(viewer.orgId, (client) =>
      loadMetricChoices({ client }),
    ),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "manager" });
  const formData = await readForm(request);
  const id = formData.get("id");
  if (!isUuid(id)) throw badInput();
  return withOrg(viewer.orgId, async (client) => {
    const result = await writeMetric({ client, viewer, id, formData });
    if (result.outcome === "refused") return refuseForm(result.reply);
    return redirect(orgPath(viewer.org.slug, "metrics", id));
  });
}

const { direction, practicalThreshold } =
  METRIC_KIND_DEFINITIONS["csat-top-two"];

const DEFAULTS = {
  name: "",
  description: "",
  kind: "csat-top-two",
  level: "moment",
  direction,
  scaleMin: "",
  scaleMax: "",
  unit: "",
  granularity: "week",
  practicalThreshold: practicalThreshold * effectFactor("csat-top-two"),
  seasonality: "none",
  parentId: "",
  ownerId: "",
  place: "",
  lagDays: 0,
  denominatorName: "",
  quadrant: "customer",
  guardrail: "",
  valueChainStage: "",
  missionCommitment: "",
  failureCost: "",
  failureCostSource: "",
  percentile: 90,
  durationLimit: "",
} as const;

export default function NewMetricRoute() {
  const { t } = useTranslation("metric");
  const path = useOrgPath();
  const { id, choices } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("form.new")}
        trail={[{ label: t("list.title"), to: path("metrics") }]}
      />
      <MetricForm
        id={id}
        defaults={DEFAULTS}
        choices={choices}
        submitLabel={t("form.create")}
      />
    </>
  );
}
