import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { useMay } from "~/components/document/use-may";
import { ArchivedFold } from "~/components/settings/archived-fold";
import { TeamLines } from "~/components/settings/team/team-lines";
import { ButtonLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHead } from "~/components/ui/page-head";
import { withOrg } from "~/data/org.server";
import { getSettings } from "~/data/settings.server";
import { listTeams } from "~/data/team/team.server";
import { pageTitle } from "~/http/page-title.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["settings"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  return withOrg(viewer.orgId, async (client) => ({
    title: pageTitle(request, "settings", "teams.title"),
    teams: await listTeams({ client }),
    archived: await listTeams({ client, archived: true }),
    currency: (await getSettings({ client })).currency,
  }));
}

export default function Teams() {
  const { t } = useTranslation("settings");
  const path = useOrgPath();
  const mayEdit = useMay("admin");
  const { teams, archived, currency } = useLoaderData<typeof loader>();
  const create = mayEdit ? (
    <ButtonLink to={path("settings", "teams", "new")} variant="primary">
      {t("teams.new")}
    </ButtonLink>
  ) : null;
  return (
    <>
      <PageHead
        title={t("teams.title")}
        lead={t("teams.lead")}
        action={teams.length > 0 ? create : null}
      />
      {teams.length === 0 ? (
        <EmptyState title={t("teams.emptyTitle")} action={create}>
          {t(mayEdit ? "teams.empty" : "teams.emptyRead")}
        </EmptyState>
      ) : (
        <TeamLines teams={teams} currency={currency} />
      )}
      <ArchivedFold
        rows={archived.map(({ id, name }) => ({
          id,
          name,
          to: path("settings", "teams", id),
        }))}
      />
    </>
  );
}
