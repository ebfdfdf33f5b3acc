import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { BreakForm } from "~/components/settings/context/break-form";
import { PageHead } from "~/components/ui/page-head";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { loadContextChoices } from "~/http/settings/page/context-choices.server";
import { answerSaved, readNewId } from "~/http/settings/saved.server";
import { saveSeriesBreak } from "~/http/settings/series-break-change.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["settings", "form"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "manager" });
  const { metrics } = await loadContextChoices(viewer);
  return {
    title: pageTitle(request, "settings", "breaks.new"),
    id: crypto.randomUUID(),
    metricId: new URL(request.url).searchParams.get("metricId") ?? "",
    metrics,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "manager" });
  const formData = await readForm(request);
  const id = readNewId(formData);
  const saved = await saveSeriesBreak({ viewer, id, formData });
  const list = orgPath(viewer.org.slug, "settings", "context");
  return answerSaved(saved, () => `${list}?done=created`);
}

export default function NewSeriesBreak() {
  const { t } = useTranslation("settings");
  const path = useOrgPath();
  const { id, metricId, metrics } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("breaks.new")}
        lead={t("breaks.lead")}
        trail={[{ label: t("context.title"), to: path("settings", "context") }]}
      />
      <BreakForm metrics={metrics} metricId={metricId} hidden={{ id }} />
    </>
  );
}
