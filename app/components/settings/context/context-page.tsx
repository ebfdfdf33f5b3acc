import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useMay } from "~/components/document/use-may";
import { useOrgPath } from "~/components/document/org-path";
import { ButtonLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHead } from "~/components/ui/page-head";
import { BreakLines, type ShownBreak } from "./break-lines";
import { ContextLines, type ShownEvent } from "./context-lines";

interface ContextPageProps {
  page: number;
  events: readonly ShownEvent[];
  hasMore: boolean;
  breaks: readonly ShownBreak[];
}

export function ContextPage({
  page,
  events,
  hasMore,
  breaks,
}: ContextPageProps) {
  const { t } = useTranslation("settings");
  const path = useOrgPath();
  const mayEdit = useMay("manager");
  const create = mayEdit ? (
    <ButtonLink to={path("settings", "context", "new")} variant="primary">
      {t("context.new")}
    </ButtonLink>
  ) : null;
  return (
    <>
      <PageHead
        title={t("context.title")}
        lead={t("context.lead")}
        action={events.length > 0 ? create : null}
      />
      {events.length === 0 ? (
        <EmptyState title={t("context.emptyTitle")} action={create}>
          {t("context.empty")}
        </EmptyState>
      ) : (
        <ContextLines events={events} mayEdit={mayEdit} />
      )}
      <Pages page={page} hasMore={hasMore} />
      {page === 1 ? <Breaks breaks={breaks} mayEdit={mayEdit} /> : null}
    </>
  );
}

function Pages({ page, hasMore }: { page: number; hasMore: boolean }) {
  const { t } = useTranslation("settings");
  const path = useOrgPath();
  const to = (number: number) =>
    `${path("settings", "context")}?page=${number}`;
  if (page === 1 && !hasMore) return null;
  return (
    <p className="mt-4 flex justify-between gap-6 text-sm">
      {page > 1 ? (
        <Link to={to(page - 1)} className="link target">
          {t("context.later")}
        </Link>
      ) : (
        <span />
      )}
      {hasMore ? (
        <Link to={to(page + 1)} className="link target">
          {t("context.earlier")}
        </Link>
      ) : null}
    </p>
  );
}

function Breaks({
  breaks,
  mayEdit,
}: {
  breaks: readonly ShownBreak[];
  mayEdit: boolean;
}) {
  const { t } = useTranslation("settings");
  const path = useOrgPath();
  return (
    <section className="mt-10">
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div>
          <h2>{t("breaks.title")}</h2>
          <p className="mt-1 max-w-line text-sm text-ink-2">
            {t("breaks.lead")}
          </p>
        </div>
        {mayEdit ? (
          <ButtonLink to={path("settings", "breaks", "new")}>
            {t("breaks.new")}
          </ButtonLink>
        ) : null}
      </div>
      {breaks.length === 0 ? (
        <p className="text-sm text-ink-2">{t("breaks.empty")}</p>
      ) : (
        <BreakLines breaks={breaks} mayEdit={mayEdit} />
      )}
    </section>
  );
}
