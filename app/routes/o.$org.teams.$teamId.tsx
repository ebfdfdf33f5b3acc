import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CheckInFlash } from "~/components/okr/check-in/check-in-flash";
import { TeamPage } from "~/components/team/team-page";
import { isUuid, withOrg } from "~/data/org.server";
import { readObjectiveFilter } from "~/http/okr/objective-list.server";
import { namedTitle } from "~/http/page-title.server";
import { notFound } from "~/http/respond.server";
import { loadTeam } from "~/http/team/team-page.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["team", "objective", "checkin", "metric", "form"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.teamId;
  if (!isUuid(id)) throw notFound();
  const { page } = readObjectiveFilter(request);
  return withOrg(viewer.orgId, async (client) => {
    const week = await loadTeam({ client, viewer, id, page });
    if (!week) throw notFound();
    return { title: namedTitle(week.team.name), ...week };
  });
}

export default function TeamRoute() {
  const { title: _title, ...week } = useLoaderData<typeof loader>();
  return (
    <>
      <CheckInFlash />
      <TeamPage {...week} />
    </>
  );
}
