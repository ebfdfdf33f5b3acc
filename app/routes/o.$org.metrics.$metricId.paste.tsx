import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { PasteForm } from "~/components/metric/paste/paste-form";
import { PageHead } from "~/components/ui/page-head";
import { metricFeeds } from "~/core/import/metric-feed";
import { getMetric, type PlacedMetric } from "~/data/metric/metric.server";
import { isUuid, withOrg } from "~/data/org.server";
import { pageTitle } from "~/http/page-title.server";
import { readPreferences } from "~/http/preferences.server";
import { readForm } from "~/http/read-form.server";
import { badInput, notFound, statusOf } from "~/http/respond.server";
import { fileStorage } from "~/http/storage.server";
import { requireViewer, type Viewer } from "~/http/viewer.server";
import { serverI18n } from "~/i18n/i18n.server";
import type { I18nHandle } from "~/i18n/namespaces";
import { receivePaste } from "~/jobs/import-draft/receive-paste.server";

export const handle = { i18n: ["paste", "metric"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
];

async function requireMetric(
  { orgId }: Viewer,
  id: string | undefined,
): Promise<PlacedMetric> {
  if (!isUuid(id)) throw notFound();
  const metric = await withOrg(orgId, (client) => getMetric({ client, id }));
  if (!metric) throw notFound();
  return metric;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "manager" });
  const { id, name, kind, scale } = await requireMetric(
    viewer,
    params.metricId,
  );
  return {
    title: pageTitle(request, "paste", "title"),
    newBatchId: crypto.randomUUID(),
    metric: { id, name },
    feeds: metricFeeds(kind, scale).map((feed) => ({
      measure: feed.measure,
      scale: feed.scale,
    })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "manager" });
  const { orgId, account, org } = viewer;
  const metric = await requireMetric(viewer, params.metricId);
  const formData = await readForm(request);
  const id = String(formData.get("id") ?? "");
  const text = String(formData.get("cells") ?? "");
  if (!isUuid(id)) throw badInput();
  if (text.trim() === "")
    return data({ fault: "empty" as const }, { status: statusOf("bad-input") });
  const { locale } = readPreferences(request);
  const t = serverI18n(locale).getFixedT(locale, "paste");
  await receivePaste({
    id,
    orgId,
    account,
    storage: fileStorage(),
    metricId: metric.id,
    text,
    name: t("fileName", { metric: metric.name.slice(0, 200) }),
  });
  return redirect(orgPath(org.slug, "import", id));
}

export default function PasteRoute() {
  const { t } = useTranslation("paste");
  const { t: word } = useTranslation("metric");
  const path = useOrgPath();
  const { newBatchId, metric, feeds } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        trail={[
          { label: word("list.title"), to: path("metrics") },
          { label: metric.name, to: path("metrics", metric.id) },
        ]}
      />
      <PasteForm
        batchId={newBatchId}
        metricId={metric.id}
        feeds={feeds}
        fault={answer?.fault ?? null}
      />
    </>
  );
}
