import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Button, ButtonLink } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { EmptyState } from "~/components/ui/empty-state";
import { TextField } from "~/components/ui/field";
import { FilterLinks } from "~/components/ui/list/filter-links";
import { VerdictMark } from "~/components/ui/verdict";
import { useFormat } from "~/i18n/use-format";
import type { ShownLearning } from "./shown-learning";
import { Standing } from "./standing";
import { Together } from "./together";

interface LearningLibraryProps {
  learnings: readonly ShownLearning[];
  more: boolean;
  page: number;
  search: string;
  archived: boolean;
}

/** What we hold true, newest first: what moved nothing taught as much as what moved. */
export function LearningLibrary(props: LearningLibraryProps) {
  const { learnings, search, archived, page } = props;
  const { t } = useTranslation("judgement");
  return (
    <div className="grid gap-5">
      <Search {...props} />
      <FilterLinks
        links={[
          {
            to: address({ search, archived: false, page: 1 }),
            label: t("library.held"),
            current: !archived,
          },
          {
            to: address({ search, archived: true, page: 1 }),
            label: t("library.archived"),
            current: archived,
          },
        ]}
      />
      {learnings.length > 0 ? (
        <Card>
          <ul>
            {learnings.map((learning) => (
              <LearningLine key={learning.id} learning={learning} />
            ))}
          </ul>
        </Card>
      ) : (
        <Empty plain={search === "" && !archived && page === 1} />
      )}
      <Pages {...props} />
    </div>
  );
}

function address({
  search,
  archived,
  page,
}: Pick<LearningLibraryProps, "search" | "archived" | "page">): string {
  const query = new URLSearchParams();
  if (search !== "") query.set("q", search);
  if (archived) query.set("archived", "1");
  if (page > 1) query.set("page", String(page));
  return `?${query}`;
}

function Search({ search, archived }: LearningLibraryProps) {
  const { t } = useTranslation("judgement");
  return (
    <Form method="get" className="flex max-w-xl flex-wrap items-end gap-2">
      <div className="min-w-0 flex-1">
        <TextField
          key={search}
          type="search"
          name="q"
          label={t("library.search")}
          defaultValue={search}
          maxLength={100}
        />
      </div>
      {archived ? <input type="hidden" name="archived" value="1" /> : null}
      <Button>{t("library.find")}</Button>
    </Form>
  );
}

function LearningLine({ learning }: { learning: ShownLearning }) {
  const { t } = useTranslation("judgement");
  const path = useOrgPath();
  const format = useFormat();
  const { id, statement, createdBy, createdAt, tests, families } = learning;
  const [test] = tests;
  return (
    <li className="border-line px-4.5 py-4 not-first:border-t sm:px-6.5">
      <Link
        to={path("learnings", id)}
        className="target inline-flex items-center font-serif text-lg leading-snug hover:underline"
      >
        {statement}
      </Link>
      <div className="mt-1 grid gap-1">
        <Standing learning={learning} />
        {families.map((family) => (
          <Together key={family.pooled.tests[0]?.id} family={family} />
        ))}
        {test ? (
          <span className="flex flex-wrap items-center gap-1.5 text-sm text-ink-2">
            {test.verdict ? <VerdictMark verdict={test.verdict} /> : null}
            {test.title}
            {tests.length > 1
              ? ` ${t("library.andMore", { count: tests.length - 1 })}`
              : null}
          </span>
        ) : null}
        <span className="text-xs text-ink-3">
          {t("library.by", {
            name: createdBy,
            when: format.fullDate(createdAt),
          })}
        </span>
      </div>
    </li>
  );
}

function Empty({ plain }: { plain: boolean }) {
  const { t } = useTranslation("judgement");
  const path = useOrgPath();
  if (!plain) return <p className="text-sm text-ink-2">{t("library.none")}</p>;
  return (
    <EmptyState
      title={t("library.emptyTitle")}
      action={
        <ButtonLink to={path("experiments")}>{t("library.tests")}</ButtonLink>
      }
    >
      {t("library.emptyText")}
    </EmptyState>
  );
}

function Pages({ more, page, search, archived }: LearningLibraryProps) {
  const { t } = useTranslation("judgement");
  if (!more && page === 1) return null;
  return (
    <nav aria-label={t("library.pages")} className="flex gap-2">
      {page > 1 ? (
        <ButtonLink to={address({ search, archived, page: page - 1 })}>
          {t("library.newer")}
        </ButtonLink>
      ) : null}
      {more ? (
        <ButtonLink to={address({ search, archived, page: page + 1 })}>
          {t("library.older")}
        </ButtonLink>
      ) : null}
    </nav>
  );
}
