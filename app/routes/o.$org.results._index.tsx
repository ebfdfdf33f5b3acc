import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { ResultsPage } from "~/components/results/results-page";
import { PageHead } from "~/components/ui/page-head";
import {
  ledgerFilter,
  matchesFilter,
  sortLedger,
  summariseResults,
} from "~/core/portfolio/results-summary";
import { withOrg } from "~/data/org.server";
import { pageTitle } from "~/http/page-title.server";
import { loadResults } from "~/http/results.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["results", "chart", "experiment"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const filter = ledgerFilter(new URL(request.url).searchParams.get("show"));
  const { entries, keyResults } = await withOrg(viewer.orgId, (client) =>
    loadResults({ client }),
  );
  return {
    title: pageTitle(request, "results", "title"),
    filter,
    summary: summariseResults(entries),
    entries: sortLedger(entries),
    shown: sortLedger(entries.filter((entry) => matchesFilter(entry, filter))),
    keyResults,
  };
}

export default function ResultsRoute() {
  const { t } = useTranslation("results");
  const path = useOrgPath();
  const { title: _title, ...page } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        action={
          page.entries.length > 0 ? (
            <a
              href={path("results", "ledger.csv")}
              className="link target text-sm font-semibold"
              download
            >
              {t("csv")}
            </a>
          ) : null
        }
      />
      <ResultsPage {...page} />
    </>
  );
}
