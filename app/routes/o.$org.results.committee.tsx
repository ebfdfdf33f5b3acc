import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CommitteePage } from "~/components/results/committee-page";
import { readResultsQuery } from "~/core/portfolio/results-query";
import { withOrg } from "~/data/org.server";
import { listTeamNames } from "~/data/results/team-names.server";
import { pageTitle } from "~/http/page-title.server";
import { loadPlainResults } from "~/http/results/load-plain-results.server";
import { loadResults } from "~/http/results/load-results.server";
import { todayOf } from "~/http/today.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["results", "chart", "measure"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

/** As many lines as one sheet holds under the map. */
const LINES_ON_A_SHEET = 5;
const TESTS_ON_ITS_MAP = 6;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const asked = new URL(request.url).searchParams;
  const query = readResultsQuery((name) => asked.get(name));
  const today = todayOf(viewer);
  return withOrg(viewer.orgId, async (client) => {
    const teams = await listTeamNames({ client });
    const results = await loadResults({
      client,
      query: { ...query, page: 1 },
      today,
      pageSize: LINES_ON_A_SHEET,
      mapTests: TESTS_ON_ITS_MAP,
    });
    const shown = results.lines;
    return {
      title: pageTitle(request, "results", "committee.open"),
      organisation: viewer.org.name,
      today,
      query,
      team: teams.find(({ id }) => id === query.teamId)?.name ?? null,
      results,
      plain: await loadPlainResults({ client, query, today, shown }),
    };
  });
}

export default function CommitteeRoute() {
  const { title: _title, ...page } = useLoaderData<typeof loader>();
  return <CommitteePage {...page} />;
}
