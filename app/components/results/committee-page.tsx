import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { ButtonLink } from "~/components/ui/button";
import {
  resultsSearch,
  type ResultsQuery,
} from "~/core/portfolio/results-query";
import { useFormat } from "~/i18n/use-format";
import { EvidenceLedger } from "./evidence-ledger";
import { PortfolioAlerts } from "./portfolio-alerts";
import { PrintButton } from "./print-button";
import { ReadingLegend } from "./reading-legend";
import { ResultsMap, type ShownResults } from "./results-page";
import { SummaryStrip } from "./summary-strip";

interface CommitteePageProps {
  organisation: string;
  today: string;
  query: ResultsQuery;
  /** The team asked for, by name. */
  team: string | null;
  results: ShownResults;
  /** Of what did not move, worsened or cannot be told: the best-established of each. */
  plain: ShownResults["lines"];
}

/** The gravest come first; one sheet holds no more beside the rest. */
const MOST_ALERTS = 3;

/** All of it on one sheet to bring along: counts, alerts, the map, and the best-proven lines. */
export function CommitteePage({
  organisation,
  today,
  query,
  team,
  results,
  plain,
}: CommitteePageProps) {
  const { t } = useTranslation("results");
  const path = useOrgPath();
  const format = useFormat();
  return (
    <article className="sheet mx-auto max-w-4xl xl:max-w-5xl">
      <div className="no-print mb-6 flex flex-wrap items-center justify-between gap-3">
        <ButtonLink to={path("results") + resultsSearch(query)} variant="quiet">
          {t("committee.back")}
        </ButtonLink>
        <PrintButton label={t("committee.print")} />
      </div>
      <header className="mb-5">
        <p className="text-sm text-ink-3">
          {[
            organisation,
            team,
            t(`period.${query.period}`),
            format.fullDate(today),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        <h1 className="mt-1">{t("title")}</h1>
      </header>
      <div className="grid gap-5">
        <SummaryStrip {...results} />
        <PortfolioAlerts
          alerts={results.alerts.slice(0, MOST_ALERTS)}
          query={query}
        />
        <ResultsMap results={results} />
        <section>
          <h2 className="mb-2">{t("committee.strongest")}</h2>
          <ReadingLegend dots={false} />
          <EvidenceLedger lines={results.lines} settings={results.settings} />
        </section>
        {plain.length > 0 ? (
          <section>
            <h2 className="mb-1">{t("committee.plain")}</h2>
            <p className="mb-2 max-w-line text-sm text-ink-2">
              {t("committee.plainLead")}
            </p>
            <EvidenceLedger lines={plain} settings={results.settings} />
          </section>
        ) : null}
        <p className="text-xs text-ink-3">{t("committee.reading")}</p>
      </div>
    </article>
  );
}
