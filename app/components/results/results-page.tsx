import { useTranslation } from "react-i18next";
import { ActionResultMap } from "~/components/chart/action-result-map";
import { useOrgPath } from "~/components/document/org-path";
import { ButtonLink } from "~/components/ui/button";
import { Card, CardBlock } from "~/components/ui/card";
import { EmptyState } from "~/components/ui/empty-state";
import type { PortfolioAlert } from "~/core/portfolio/alerts";
import {
  resultsSearch,
  type ResultsQuery,
} from "~/core/portfolio/results-query";
import type { ResultsSummary } from "~/core/portfolio/results-summary";
import { useFormat } from "~/i18n/use-format";
import { EvidenceLedger } from "./evidence-ledger";
import {
  LedgerFilters,
  ResultsScopeForm,
  type TeamChoice,
} from "./ledger-controls";
import type { CostSettings, LedgerLine } from "./ledger-line";
import { LedgerPages } from "./ledger-pages";
import { PortfolioAlerts } from "./portfolio-alerts";
import { ReadingLegend } from "./reading-legend";
import { SummaryStrip } from "./summary-strip";
import { useMapData, type KeyResultThread } from "./use-map-data";

export interface ShownResults {
  summary: ResultsSummary;
  teams: number;
  spent: { hours: number; money: number };
  alerts: readonly PortfolioAlert[];
  strongest: readonly LedgerLine[];
  threads: readonly KeyResultThread[];
  lines: readonly LedgerLine[];
  shown: number;
  settings: CostSettings;
}

interface ResultsPageProps {
  query: ResultsQuery;
  results: ShownResults;
  teamChoices: readonly TeamChoice[];
  pageSize: number;
}

/** What was tried and what moved: the counts, what to beware of, the map from action to result, and the ledger. */
export function ResultsPage({
  query,
  results,
  teamChoices,
  pageSize,
}: ResultsPageProps) {
  return (
    <div className="grid gap-6">
      <ResultsScopeForm query={query} teams={teamChoices} />
      {results.summary.judged === 0 ? (
        <NoResults query={query} />
      ) : (
        <>
          <SummaryStrip {...results} />
          <PortfolioAlerts alerts={results.alerts} query={query} />
          <ResultsMap results={results} />
          <Ledger {...{ query, results, pageSize }} />
        </>
      )}
    </div>
  );
}

export function ResultsMap({
  results: { strongest, threads, summary },
}: {
  results: Pick<ShownResults, "strongest" | "threads" | "summary">;
}) {
  const { t } = useTranslation("results");
  const { count } = useFormat();
  const map = useMapData(strongest, threads);
  const subtitle =
    strongest.length < summary.judged
      ? t("map.some", {
          drawn: count(strongest.length),
          all: count(summary.judged),
        })
      : undefined;
  return (
    <Card as="section">
      <CardBlock>
        <ActionResultMap title={t("map.title")} subtitle={subtitle} {...map} />
      </CardBlock>
    </Card>
  );
}

function Ledger({
  query,
  results,
  pageSize,
}: Omit<ResultsPageProps, "teamChoices">) {
  const { t } = useTranslation("results");
  const path = useOrgPath();
  return (
    <section>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2>{t("ledger.title")}</h2>
        <LedgerFilters query={query} />
      </div>
      {results.lines.length > 0 ? <ReadingLegend /> : null}
      <EvidenceLedger lines={results.lines} settings={results.settings} />
      <LedgerPages {...{ query, pageSize }} shown={results.shown} />
      <p className="no-print mt-3">
        <a
          href={
            path("results", "ledger.csv") + resultsSearch({ ...query, page: 1 })
          }
          className="link target inline-flex items-center text-sm"
          download
        >
          {t("csv")}
        </a>
      </p>
    </section>
  );
}

function NoResults({ query }: { query: ResultsQuery }) {
  const { t } = useTranslation("results");
  const path = useOrgPath();
  const narrowed = query.period !== "all" || query.teamId !== null;
  return (
    <EmptyState
      title={t("empty.title")}
      action={
        <>
          {narrowed ? (
            <ButtonLink to={`${path("results")}?period=all`}>
              {t("empty.widen")}
            </ButtonLink>
          ) : null}
          <ButtonLink to={path("experiments", "new")} variant="primary">
            {t("empty.action")}
          </ButtonLink>
        </>
      }
    >
      {t("empty.text")}
    </EmptyState>
  );
}
