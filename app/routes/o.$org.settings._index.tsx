import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath } from "~/components/document/org-path";
import { useMay } from "~/components/document/use-may";
import { OrganizationFacts } from "~/components/settings/organization/organization-facts";
import { OrganizationForm } from "~/components/settings/organization/organization-form";
import { SettingsFlash } from "~/components/settings/settings-flash";
import { SettingsHistory } from "~/components/settings/settings-history";
import { PageHead } from "~/components/ui/page-head";
import { CURRENCIES } from "~/core/identity/organization/currency";
import { listTimeZones } from "~/core/identity/organization/time-zone";
import { pageTitle } from "~/http/page-title.server";
import { readPreferences } from "~/http/preferences.server";
import { readForm } from "~/http/read-form.server";
import {
  changeSettings,
  loadSettings,
} from "~/http/settings/organization-change.server";
import { historyOf } from "~/http/settings/page/history-of.server";
import { answerSaved, versionOf } from "~/http/settings/saved.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["settings", "form", "history"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

/** Named here and not on the page: a browser may know other names for them than the server. */
function currenciesIn(locale: string) {
  const names = new Intl.DisplayNames(locale, { type: "currency" });
  return CURRENCIES.map((code) => ({ code, name: names.of(code) ?? code }));
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const settings = await loadSettings(viewer);
  const { locale } = readPreferences(request);
  const zones = new Set([settings.timeZone, ...listTimeZones()]);
  return {
    title: pageTitle(request, "settings", "organization.title"),
    settings,
    version: versionOf(settings),
    changes: await historyOf(viewer, "Settings", viewer.orgId),
    timeZones: viewer.role === "admin" ? [...zones].toSorted() : [],
    currencies: viewer.role === "admin" ? currenciesIn(locale) : [],
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  const formData = await readForm(request);
  const saved = await changeSettings({ viewer, formData });
  const page = orgPath(viewer.org.slug, "settings");
  return answerSaved(saved, () => `${page}?done=saved`);
}

export default function OrganizationSettings() {
  const { t } = useTranslation("settings");
  const { title: _title, changes, ...page } = useLoaderData<typeof loader>();
  return (
    <>
      <SettingsFlash />
      <PageHead title={t("organization.title")} lead={t("organization.lead")} />
      {useMay("admin") ? (
        <>
          <OrganizationForm key={page.version} {...page} />
          <SettingsHistory changes={changes} entity="Settings" />
        </>
      ) : (
        <OrganizationFacts settings={page.settings} />
      )}
    </>
  );
}
