import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { useMay } from "~/components/document/use-may";
import { ArchiveAct } from "~/components/settings/archive-act";
import { SettingsFlash } from "~/components/settings/settings-flash";
import { SettingsHistory } from "~/components/settings/settings-history";
import { TeamFacts } from "~/components/settings/team/team-facts";
import { TeamForm } from "~/components/settings/team/team-form";
import { PageHead } from "~/components/ui/page-head";
import { namedTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { changeArchived } from "~/http/settings/archive-change.server";
import { answerSaved, archiveActOf } from "~/http/settings/saved.server";
import { saveTeam } from "~/http/settings/team-change.server";
import { loadTeamPage } from "~/http/settings/page/team-page.server";
import { historyOf } from "~/http/settings/page/history-of.server";
import { requireId } from "~/http/settings/page/require-id.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["settings", "form", "history"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = requireId(params.teamId);
  const page = await loadTeamPage({ viewer, id });
  const changes = await historyOf(viewer, "Team", id);
  return { title: namedTitle(page.team.name), ...page, changes };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  const id = requireId(params.teamId);
  const formData = await readForm(request);
  const page = orgPath(viewer.org.slug, "settings", "teams", id);
  const act = archiveActOf(formData);
  if (act) {
    const saved = await changeArchived({ viewer, entity: "Team", id, act });
    return answerSaved(saved, () => `${page}?done=${act}d`);
  }
  const saved = await saveTeam({ viewer, id, formData, isNew: false });
  return answerSaved(saved, () => `${page}?done=saved`);
}

export default function TeamSettings() {
  const { t } = useTranslation("settings");
  const { t: word } = useTranslation("form");
  const path = useOrgPath();
  const { team, people, sites, currency, version, changes } =
    useLoaderData<typeof loader>();
  const mayEdit = useMay("admin");
  return (
    <>
      <SettingsFlash />
      <PageHead
        title={team.name}
        trail={[{ label: t("teams.title"), to: path("settings", "teams") }]}
      />
      {mayEdit ? (
        <>
          <TeamForm
            key={version}
            {...{ team, people, sites, currency }}
            hidden={{ version }}
            submitLabel={word("save")}
          />
          <ArchiveAct
            archived={team.archived}
            consequence={t("teams.archiveText")}
          />
          <SettingsHistory changes={changes} entity="Team" />
        </>
      ) : (
        <TeamFacts team={team} currency={currency} />
      )}
    </>
  );
}
