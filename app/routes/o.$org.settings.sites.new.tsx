import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { SiteForm } from "~/components/settings/site/site-form";
import { PageHead } from "~/components/ui/page-head";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { answerSaved, readNewId } from "~/http/settings/saved.server";
import { saveSite } from "~/http/settings/site-change.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["settings", "form"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireViewer(request, params, { atLeast: "admin" });
  return {
    title: pageTitle(request, "settings", "sites.new"),
    id: crypto.randomUUID(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  const formData = await readForm(request);
  const id = readNewId(formData);
  const saved = await saveSite({ viewer, id, formData, isNew: true });
  const page = orgPath(viewer.org.slug, "settings", "sites", id);
  return answerSaved(saved, () => `${page}?done=created`);
}

export default function NewSite() {
  const { t } = useTranslation("settings");
  const path = useOrgPath();
  const { id } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("sites.new")}
        trail={[{ label: t("sites.title"), to: path("settings", "sites") }]}
      />
      <SiteForm
        site={{ name: "", kind: "shop", region: "" }}
        hidden={{ id }}
        submitLabel={t("sites.create")}
      />
    </>
  );
}
