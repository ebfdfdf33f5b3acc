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
import { effectFactor } from "~/core/metric/display-scale";
import { getMetric, updateMetric } from "~/data/metric/metric.server";
import { isUuid, withOrg } from "~/data/org.server";
import { recordMetricChange } from "~/http/metric/metric-change.server";
import { loadMetricChoices } from "~/http/metric/metric-choices.server";
import { readMetricForm } from "~/http/metric/metric-form.server";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { notFound, refuseForm } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["metric"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "manager" });
  const id = params.metricId;
  if (!isUuid(id)) throw notFound();
  return withOrg(viewer.orgId, async (client) => {
    const metric = await getMetric({ client, id });
    if (!metric) throw notFound();
    const practicalThreshold =
      metric.practicalThreshold * effectFactor(metric.kind);
    return {
      title: pageTitle(request, "metric", "form.edit"),
      metric: {
        ...metric,
        practicalThreshold: Number(practicalThreshold.toPrecision(12)),
      },
      choices: await loadMetricChoices({
        client,
        metricId: id,
        owner: metric.owner,
      }),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "manager" });
  const id = params.metricId;
  if (!isUuid(id)) throw notFound();
  const formData = await readForm(request);
  return withOrg(viewer.orgId, async (client) => {
    const before = await getMetric({ client, id });
    if (!before) throw notFound();
    const read = await readMetricForm({ client, id, formData });
    if (read.outcome === "refused") return refuseForm(read.reply);
    await updateMetric({ client, id, fields: read.fields });
    await recordMetricChange({
      client,
      id,
      before,
      viewer,
    });
    return redirect(orgPath(viewer.org.slug, "metrics", id));
  });
}

export default function EditMetricRoute() {
  const { t } = useTranslation("metric");
  const { t: word } = useTranslation("form");
  const path = useOrgPath();
  const { metric, choices } = useLoaderData<typeof loader>();
  const { scale, parent, owner, journey, moment, ...fields } = metric;
  const defaults = {
    ...fields,
    scaleMin: scale?.min ?? ("" as const),
    scaleMax: scale?.max ?? ("" as const),
    parentId: parent?.id ?? "",
    ownerId: owner?.id ?? "",
    place: moment ? `moment:${moment.id}` : (journey?.id ?? ""),
  };
  return (
    <>
      <PageHead
        title={t("form.edit")}
        trail={[
          { label: t("list.title"), to: path("metrics") },
          { label: metric.name, to: path("metrics", metric.id) },
        ]}
      />
      <MetricForm
        defaults={defaults}
        choices={choices}
        submitLabel={word("save")}
      />
    </>
  );
}
