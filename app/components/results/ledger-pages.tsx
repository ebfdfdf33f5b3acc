import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import {
  resultsSearch,
  type ResultsQuery,
} from "~/core/portfolio/results-query";
import { useFormat } from "~/i18n/use-format";

/** Which lines are seen of how many, and the way to the others. */
export function LedgerPages({
  query,
  shown,
  pageSize,
}: {
  query: ResultsQuery;
  shown: number;
  pageSize: number;
}) {
  const { t } = useTranslation("results");
  const path = useOrgPath();
  const { count } = useFormat();
  if (shown <= pageSize) return null;
  const first = (query.page - 1) * pageSize + 1;
  const last = Math.min(shown, query.page * pageSize);
  const to = (page: number) =>
    path("results") + resultsSearch({ ...query, page });
  return (
    <nav
      aria-label={t("pages.label")}
      className="mt-3 flex flex-wrap items-center justify-between gap-4 text-sm tabular-nums"
    >
      <p className="text-ink-2">
        {first <= shown
          ? t("pages.seen", {
              first: count(first),
              last: count(last),
              all: count(shown),
            })
          : t("pages.beyond", { all: count(shown) })}
      </p>
      <p className="no-print flex gap-5">
        {query.page > 1 ? (
          <Link
            to={to(first <= shown ? query.page - 1 : 1)}
            className="link target inline-flex items-center"
          >
            {t("pages.before")}
          </Link>
        ) : null}
        {last < shown && first <= shown ? (
          <Link
            to={to(query.page + 1)}
            className="link target inline-flex items-center"
          >
            {t("pages.next")}
          </Link>
        ) : null}
      </p>
    </nav>
  );
}
