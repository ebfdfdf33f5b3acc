import { Form, useSubmit } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Button } from "~/components/ui/button";
import { FilterLinks } from "~/components/ui/list/filter-links";
import {
  LEDGER_FILTERS,
  LEDGER_SORTS,
  RESULT_PERIODS,
  resultsSearch,
  type ResultsQuery,
} from "~/core/portfolio/results-query";

export interface TeamChoice {
  id: string;
  name: string;
}

/** Since when, which team, in which order: all in the address; a change shows at once, or by the button. */
export function ResultsScopeForm({
  query,
  teams,
}: {
  query: ResultsQuery;
  teams: readonly TeamChoice[];
}) {
  const { t } = useTranslation("results");
  const path = useOrgPath();
  const submit = useSubmit();
  return (
    <Form
      method="get"
      action={path("results")}
      onChange={(event) => submit(event.currentTarget)}
      className="no-print flex flex-wrap items-end gap-3"
    >
      {query.show === "all" ? null : (
        <input type="hidden" name="show" value={query.show} />
      )}
      <Choice
        name="period"
        label={t("scope.period")}
        value={query.period}
        options={RESULT_PERIODS.map((value) => ({
          value,
          label: t(`period.${value}`),
        }))}
      />
      {teams.length > 0 ? (
        <Choice
          name="team"
          label={t("scope.team")}
          value={query.teamId ?? ""}
          options={[
            { value: "", label: t("scope.allTeams") },
            ...teams.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : null}
      <Choice
        name="sort"
        label={t("scope.sort")}
        value={query.sort}
        options={LEDGER_SORTS.map((value) => ({
          value,
          label: t(`sort.${value}`),
        }))}
      />
      <noscript>
        <Button>{t("scope.show")}</Button>
      </noscript>
    </Form>
  );
}

function Choice({
  name,
  label,
  value,
  options,
}: {
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
}) {
  return (
    <label className="grid gap-1">
      <span className="label">{label}</span>
      <select
        key={value}
        name={name}
        defaultValue={value}
        className="min-h-9 max-w-56 rounded-control border border-line-2 bg-surface px-2.5 py-1.5 text-sm text-ink hover:border-edge"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

export function LedgerFilters({ query }: { query: ResultsQuery }) {
  const { t } = useTranslation("results");
  const path = useOrgPath();
  return (
    <FilterLinks
      label={t("ledger.filter")}
      links={LEDGER_FILTERS.map((show) => ({
        label: t(`filter.${show}`),
        to: path("results") + resultsSearch({ ...query, show, page: 1 }),
        current: show === query.show,
      }))}
    />
  );
}
