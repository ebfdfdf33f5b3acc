import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { ResultsPage } from "~/components/results/results-page";
import { ButtonLink } from "~/components/ui/button";
import { PageHead } from "~/components/ui/page-head";
import {
  readResultsQuery,
  resultsSearch,
} from "~/core/portfolio/results-query";
import { withOrg } from "~/data/org.server";
import { listTeamNames } from "~/data/results/team-names.server";
import { pageTitle } from "~/http/page-title.server";
import { LEDGER_PAGE, loadResults } from "~/http/results/load-results.server";
import { todayOf } from "~/http/today.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["results", "chart", "measure"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const asked = new URL(request.url).searchParams;
  const query = readResultsQuery((name) => asked.get(name));
  const today = todayOf(viewer);
  return withOrg(viewer.orgId, async (client) => ({
    title: pageTitle(request, "results", "title"),
    query,
    pageSize: LEDGER_PAGE,
    teamChoices: await listTeamNames({ client }),
    results: await loadResults({ client, query, today }),
  }));
}

export default function ResultsRoute() {
  const { t } = useTranslation("results");
  const path = useOrgPath();
  const { title: _title, ...page } = useLoaderData<typeof loader>();
  const committee =
    path("results", "committee") +
    resultsSearch({ ...page.query, show: "all", sort: "evidence", page: 1 });
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        action={
          page.results.summary.judged > 0 ? (
            <ButtonLink to={committee}>{t("committee.open")}</ButtonLink>
          ) : null
        }
      />
      <ResultsPage {...page} />
    </>
  );
}
