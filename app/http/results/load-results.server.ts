import { portfolioAlerts, type PortfolioAlert } from "~/core/portfolio/alerts";
import { periodFrom, type ResultsQuery } from "~/core/portfolio/results-query";
import {
  countShown,
  summariseResults,
  type ResultsSummary,
} from "~/core/portfolio/results-summary";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { OrgClient } from "~/data/org.server";
import { listLedgerIds } from "~/data/results/ledger-ids.server";
import {
  listLedgerRows,
  type LedgerRow,
} from "~/data/results/ledger-lines.server";
import { readPortfolioFacts } from "~/data/results/portfolio-facts.server";
import {
  listResultThreads,
  type ResultThread,
} from "~/data/results/result-threads.server";
import {
  countResults,
  type ResultsCounts,
} from "~/data/results/results-counts.server";
import { getSettings, type Settings } from "~/data/settings.server";

/** Tests drawn on the map: more are no picture. */
const MAP_TESTS = 12;
export const LEDGER_PAGE = 25;

export interface Results {
  readonly summary: ResultsSummary;
  readonly teams: number;
  /** Hours and money of the judged tests: costs may be added up, effects never. */
  readonly spent: ResultsCounts["spent"];
  readonly alerts: readonly PortfolioAlert[];
  /** The strongest evidence, for the map. */
  readonly strongest: readonly LedgerRow[];
  readonly threads: readonly ResultThread[];
  /** The lines of the page asked for. */
  readonly lines: readonly LedgerRow[];
  /** How many lines the filter has in all. */
  readonly shown: number;
  readonly settings: Settings;
}

/** Counts, alerts, the strongest dozen and one page of the ledger: nothing that grows with the number of tests. */
export async function loadResults({
  client,
  query,
  today,
  pageSize = LEDGER_PAGE,
  mapTests = MAP_TESTS,
}: {
  client: OrgClient;
  query: ResultsQuery;
  today: CalendarDay;
  pageSize?: number;
  mapTests?: number;
}): Promise<Results> {
  const { teamId, show, sort } = query;
  const scope = { client, teamId, from: periodFrom(query.period, today) };
  const settings = await getSettings({ client });
  const counts = await countResults(scope);
  const facts = await readPortfolioFacts({ ...scope, today });
  const ledger = { ...scope, hourValue: settings.hourValue };
  const pageIds = await listLedgerIds({
    ...ledger,
    show,
    sort,
    limit: pageSize,
    offset: (query.page - 1) * pageSize,
  });
  const strongestIds = isStrongestPage(query, mapTests <= pageSize)
    ? pageIds.slice(0, mapTests)
    : await listLedgerIds({
        ...ledger,
        show: "all",
        sort: "evidence",
        limit: mapTests,
      });
  const rows = new Map(
    (
      await listLedgerRows({
        client,
        ids: [...new Set([...strongestIds, ...pageIds])],
      })
    ).map((row) => [row.id, row]),
  );
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => rows.get(id) ?? []);
  const strongest = named(strongestIds);
  return {
    settings,
    strongest,
    shown: countShown(show, counts),
    summary: summariseResults(counts.byVerdict),
    teams: counts.teams,
    spent: counts.spent,
    alerts: portfolioAlerts({ ...facts, unscaled: { tests: counts.toScale } }),
    lines: named(pageIds),
    threads: await listResultThreads({
      client,
      metricIds: [...new Set(strongest.map(({ metric }) => metric.id))],
      objectiveIds: strongest.flatMap(({ objectiveId }) => objectiveId ?? []),
    }),
  };
}

/** The page as it opens begins with what the map draws. */
function isStrongestPage(
  { show, sort, page }: ResultsQuery,
  isLongEnough: boolean,
): boolean {
  return isLongEnough && show === "all" && sort === "evidence" && page === 1;
}
