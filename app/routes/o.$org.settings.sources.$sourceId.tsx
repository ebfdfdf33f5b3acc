import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { ArchiveAct } from "~/components/settings/archive-act";
import { SettingsFlash } from "~/components/settings/settings-flash";
import { SettingsHistory } from "~/components/settings/settings-history";
import { SourceForm } from "~/components/settings/sources/source-form";
import { useToolName } from "~/components/settings/sources/tool-name";
import { WebhookSection } from "~/components/settings/sources/webhook-section";
import { PageHead } from "~/components/ui/page-head";
import { namedTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { notFound, refuseForm } from "~/http/respond.server";
import { changeArchived } from "~/http/settings/archive-change.server";
import { historyOf } from "~/http/settings/page/history-of.server";
import { requireId } from "~/http/settings/page/require-id.server";
import { answerSaved, archiveActOf } from "~/http/settings/saved.server";
import { saveSource } from "~/http/settings/source/source-change.server";
import { loadSourcePage } from "~/http/settings/source/source-page.server";
import { changeSecret } from "~/http/settings/source/source-secret.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["settings", "sources", "keys", "form", "history"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  const id = requireId(params.sourceId);
  const page = await loadSourcePage(viewer, id);
  if (!page) throw notFound();
  const changes = await historyOf(viewer, "Source", id);
  return { ...page, changes, title: namedTitle(page.source.name) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  const id = requireId(params.sourceId);
  const formData = await readForm(request);
  const page = orgPath(viewer.org.slug, "settings", "sources", id);
  const act = archiveActOf(formData);
  if (act) {
    const saved = await changeArchived({ viewer, entity: "Source", id, act });
    return answerSaved(saved, () => `${page}?done=${act}d`);
  }
  if (formData.get("act") === "secret") {
    const changed = await changeSecret(viewer, id, formData);
    if (changed.outcome === "not-found") throw notFound();
    if (changed.outcome === "refused") return refuseForm(changed.reply);
    return changed.made
      ? { made: changed.made }
      : redirect(`${page}?done=saved`);
  }
  const saved = await saveSource({ viewer, id, formData, isNew: false });
  return answerSaved(saved, () => `${page}?done=saved`);
}

export default function SourceSettings() {
  const { t } = useTranslation("sources");
  const path = useOrgPath();
  const toolName = useToolName();
  const { source, version, metrics, webhook, changes } =
    useLoaderData<typeof loader>();
  return (
    <>
      <SettingsFlash />
      <PageHead
        title={source.name}
        lead={toolName(source.tool)}
        trail={[{ label: t("title"), to: path("settings", "sources") }]}
      />
      <div className="grid gap-9">
        {webhook && !source.archived ? (
          <WebhookSection
            address={webhook}
            hasSecret={source.hasSecret}
            tool={source.tool}
          />
        ) : null}
        <SourceForm
          key={version}
          {...{ source, metrics, hidden: { version } }}
          submitLabel={t("save")}
        />
      </div>
      <ArchiveAct archived={source.archived} consequence={t("archiveText")} />
      <SettingsHistory changes={changes} entity="Source" />
    </>
  );
}
