import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { ArchiveAct } from "~/components/settings/archive-act";
import { SettingsFlash } from "~/components/settings/settings-flash";
import { SettingsHistory } from "~/components/settings/settings-history";
import { SiteForm } from "~/components/settings/site/site-form";
import { PageHead } from "~/components/ui/page-head";
import { getSite } from "~/data/metric/site-edit.server";
import { withOrg } from "~/data/org.server";
import { namedTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { notFound } from "~/http/respond.server";
import { changeArchived } from "~/http/settings/archive-change.server";
import { historyOf } from "~/http/settings/page/history-of.server";
import { requireId } from "~/http/settings/page/require-id.server";
import {
  answerSaved,
  archiveActOf,
  versionOf,
} from "~/http/settings/saved.server";
import { saveSite } from "~/http/settings/site-change.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["settings", "form", "history"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  const id = requireId(params.siteId);
  const site = await withOrg(viewer.orgId, (client) => getSite({ client, id }));
  if (!site) throw notFound();
  return {
    title: namedTitle(site.name),
    site,
    version: versionOf(site),
    changes: await historyOf(viewer, "Site", id),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  const id = requireId(params.siteId);
  const formData = await readForm(request);
  const page = orgPath(viewer.org.slug, "settings", "sites", id);
  const act = archiveActOf(formData);
  if (act) {
    const saved = await changeArchived({ viewer, entity: "Site", id, act });
    return answerSaved(saved, () => `${page}?done=${act}d`);
  }
  const saved = await saveSite({ viewer, id, formData, isNew: false });
  return answerSaved(saved, () => `${page}?done=saved`);
}

export default function SiteSettings() {
  const { t } = useTranslation("settings");
  const { t: word } = useTranslation("form");
  const path = useOrgPath();
  const { site, version, changes } = useLoaderData<typeof loader>();
  return (
    <>
      <SettingsFlash />
      <PageHead
        title={site.name}
        trail={[{ label: t("sites.title"), to: path("settings", "sites") }]}
      />
      <SiteForm
        key={version}
        site={site}
        hidden={{ version }}
        submitLabel={word("save")}
      />
      <ArchiveAct
        archived={site.archived}
        consequence={t("sites.archiveText")}
      />
      <SettingsHistory changes={changes} entity="Site" />
    </>
  );
}
