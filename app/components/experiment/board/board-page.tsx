import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { ButtonLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHead } from "~/components/ui/page-head";
import type { ExperimentGroup } from "~/core/experiment/experiment-line";
import {
  BoardFilters,
  useBoardAddress,
  type ShownQuery,
} from "./board-filters";
import { ExperimentLines, type ExperimentLine } from "../experiment-lines";

interface BoardPageProps {
  query: ShownQuery;
  teams: readonly { id: string; name: string }[];
  groups: readonly {
    group: ExperimentGroup;
    hasMore: boolean;
    lines: readonly ExperimentLine[];
  }[];
}

/** Every test, by what asks for attention; verdict and grade where one was judged. */
export function BoardPage(props: BoardPageProps) {
  const { query, teams } = props;
  const { t } = useTranslation("experiment");
  const path = useOrgPath();
  const groups = props.groups.filter(({ lines }) => lines.length > 0);
  const isFiltered = query.mine || query.team !== null || query.state !== null;
  const isEmpty = groups.length === 0 && !isFiltered;
  const note = (
    <ButtonLink to={path("experiments", "new")} variant="primary">
      {t("list.new")}
    </ButtonLink>
  );
  return (
    <>
      <PageHead
        title={t("list.title")}
        lead={t("list.lead")}
        action={isEmpty ? null : note}
      />
      {isEmpty ? (
        <EmptyState title={t("list.empty.title")} action={note}>
          {t("list.empty.text")}
        </EmptyState>
      ) : (
        <BoardFilters query={query} teams={teams} />
      )}
      {groups.length === 0 && isFiltered ? (
        <p className="text-sm text-ink-2">{t("filter.none")}</p>
      ) : null}
      <div className="grid gap-8">
        {groups.map((group) => (
          <BoardGroup key={group.group} {...group} query={query} />
        ))}
      </div>
    </>
  );
}

function BoardGroup({
  group,
  hasMore,
  lines,
  query,
}: BoardPageProps["groups"][number] & { query: ShownQuery }) {
  const { t } = useTranslation("experiment");
  const address = useBoardAddress(query);
  const { state, page } = query;
  return (
    <section>
      <h2 className="mb-3">{t(`group.${group}`)}</h2>
      <ExperimentLines experiments={lines} />
      <p className="no-print mt-3 flex gap-4 text-sm">
        {state && page > 1 ? (
          <Link to={address({ page: page - 1 })} className="link target">
            {t("filter.before")}
          </Link>
        ) : null}
        {hasMore ? (
          <Link
            to={state ? address({ page: page + 1 }) : address({ state: group })}
            className="link target"
          >
            {t(state ? "filter.next" : "filter.more")}
          </Link>
        ) : null}
      </p>
    </section>
  );
}
