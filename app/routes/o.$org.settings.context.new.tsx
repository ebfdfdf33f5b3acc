import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { ContextForm } from "~/components/settings/context/context-form";
import { PageHead } from "~/components/ui/page-head";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { saveContextEvent } from "~/http/settings/context-change.server";
import { loadContextChoices } from "~/http/settings/page/context-choices.server";
import { answerSaved, readNewId } from "~/http/settings/saved.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["settings", "form"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "manager" });
  return {
    title: pageTitle(request, "settings", "context.new"),
    id: crypto.randomUUID(),
    // A metric's page leads here with the metric already named.
    metricId: new URL(request.url).searchParams.get("metricId") ?? "",
    ...(await loadContextChoices(viewer)),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "manager" });
  const formData = await readForm(request);
  const id = readNewId(formData);
  const saved = await saveContextEvent({ viewer, id, formData, isNew: true });
  const list = orgPath(viewer.org.slug, "settings", "context");
  return answerSaved(saved, () => `${list}?done=created`);
}

const NEW_EVENT = {
  kind: "",
  title: "",
  startsOn: "",
  endsOn: "",
  siteId: "",
} as const;

export default function NewContextEvent() {
  const { t } = useTranslation("settings");
  const path = useOrgPath();
  const { id, metricId, sites, metrics } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("context.new")}
        trail={[{ label: t("context.title"), to: path("settings", "context") }]}
      />
      <ContextForm
        event={{ ...NEW_EVENT, metricId }}
        sites={sites}
        metrics={metrics}
        hidden={{ id }}
        submitLabel={t("context.create")}
      />
    </>
  );
}
