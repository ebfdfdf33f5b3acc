import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath } from "~/components/document/org-path";
import { TeamLines } from "~/components/team/team-lines";
import { PageHead } from "~/components/ui/page-head";
import { listTeamLines } from "~/data/okr/team-test.server";
import { withOrg } from "~/data/org.server";
import { pageTitle } from "~/http/page-title.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["team"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const personId = viewer.account.id;
  const teams = await withOrg(viewer.orgId, (client) =>
    listTeamLines({ client, personId }),
  );
  const only = teams.length === 1 ? teams[0] : null;
  if (only) throw redirect(orgPath(viewer.org.slug, "teams", only.id));
  return { title: pageTitle(request, "team", "list.title"), teams };
}

export default function TeamsRoute() {
  const { t } = useTranslation("team");
  const { teams } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("list.title")} lead={t("list.lead")} />
      <TeamLines teams={teams} />
    </>
  );
}
