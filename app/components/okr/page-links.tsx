import { Link, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";

/** To the pages before and after, with the filters of this one. Nothing where there is only one. */
export function PageLinks({
  page,
  hasMore,
}: {
  page: number;
  hasMore: boolean;
}) {
  const { t } = useTranslation("objective");
  const [search] = useSearchParams();
  if (page === 1 && !hasMore) return null;
  const to = (wanted: number) => {
    const next = new URLSearchParams(search);
    if (wanted === 1) next.delete("page");
    else next.set("page", String(wanted));
    return `?${next}`;
  };
  const look = "target inline-flex items-center font-semibold text-accent";
  return (
    <nav
      aria-label={t("list.pages")}
      className="no-print mt-4 flex justify-between gap-4 text-sm"
    >
      <span>
        {page > 1 ? (
          <Link to={to(page - 1)} rel="prev" className={look}>
            ← {t("list.previous")}
          </Link>
        ) : null}
      </span>
      {hasMore ? (
        <Link to={to(page + 1)} rel="next" className={look}>
          {t("list.next")} →
        </Link>
      ) : null}
    </nav>
  );
}
