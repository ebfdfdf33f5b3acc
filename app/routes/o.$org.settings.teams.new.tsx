import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { NEW_TEAM } from "~/components/settings/team/new-team";
import { TeamForm } from "~/components/settings/team/team-form";
import { PageHead } from "~/components/ui/page-head";
import { listSites } from "~/data/metric/site.server";
import { withOrg } from "~/data/org.server";
import { getSettings } from "~/data/settings.server";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { listPeople } from "~/http/settings/people.server";
import { answerSaved, readNewId } from "~/http/settings/saved.server";
import { saveTeam } from "~/http/settings/team-change.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["settings", "form"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  const people = await listPeople(viewer);
  return withOrg(viewer.orgId, async (client) => ({
    title: pageTitle(request, "settings", "teams.new"),
    id: crypto.randomUUID(),
    people,
    sites: await listSites({ client }),
    currency: (await getSettings({ client })).currency,
  }));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  const formData = await readForm(request);
  const id = readNewId(formData);
  const saved = await saveTeam({ viewer, id, formData, isNew: true });
  const page = orgPath(viewer.org.slug, "settings", "teams", id);
  return answerSaved(saved, () => `${page}?done=created`);
}

export default function NewTeam() {
  const { t } = useTranslation("settings");
  const path = useOrgPath();
  const { id, people, sites, currency } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("teams.new")}
        trail={[{ label: t("teams.title"), to: path("settings", "teams") }]}
      />
      <TeamForm
        team={NEW_TEAM}
        hidden={{ id }}
        submitLabel={t("teams.create")}
        {...{ people, sites, currency }}
      />
    </>
  );
}
