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
import { getMetric } from "~/data/metric/metric.server";
import { isUuid, withOrg } from "~/data/org.server";
import { loadMetricChoices } from "~/http/metric/metric-choices.server";
import { rewriteMetric } from "~/http/metric/metric-write.server";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { notFound, refuseForm } from "~/http/respond.server";
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
    const result = await rewriteMetric({ client, viewer, id, formData });
    if (result.outcome === "not-found") throw notFound();
    if (result.outcome === "refused") return refuseForm(result.reply);
    if (result.outcome === "changed-meanwhile")
      return refuseForm(result.reply, "conflict");
    return redirect(orgPath(viewer.org.slug, "metrics", id));
  });
}

/** 0.9 as people type it. */
function shownPercent(share: number): number {
  return Number((share * 100).toPrecision(12));
}

export default function EditMetricRoute() {
  const { t } = useTranslation("metric");
  const { t: word } = useTranslation("form");
  const path = useOrgPath();
  const { metric, choices } = useLoaderData<typeof loader>();
  const { scale, parent, owner, journey, moment, version, ...fields } = metric;
  const defaults = {
    ...fields,
    scaleMin: scale?.min ?? ("" as const),
    scaleMax: scale?.max ?? ("" as const),
    parentId: parent?.id ?? "",
    ownerId: owner?.id ?? "",
    guardrail: fields.guardrail ? "on" : "",
    failureCost: fields.failureCost ?? ("" as const),
    percentile: fields.percentile ? shownPercent(fields.percentile) : "",
    durationLimit: fields.durationLimit ?? ("" as const),
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
        version={version}
        submitLabel={word("save")}
      />
    </>
  );
}
