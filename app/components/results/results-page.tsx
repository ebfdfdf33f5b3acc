import { useTranslation } from "react-i18next";
import { ActionResultMap } from "~/components/chart/action-result-map";
import { useOrgPath } from "~/components/document/org-path";
import { ButtonLink } from "~/components/ui/button";
import { Card, CardBlock } from "~/components/ui/card";
import { EmptyState } from "~/components/ui/empty-state";
import { FilterLinks } from "~/components/ui/list/filter-links";
import {
  LEDGER_FILTERS,
  type LedgerFilter,
  type ResultsSummary,
} from "~/core/portfolio/results-summary";
import { EvidenceLedger, type LedgerLine } from "./evidence-ledger";
import { SummaryStrip } from "./summary-strip";
import { useMapData, type KeyResultThread } from "./use-map-data";

interface ResultsPageProps {
  filter: LedgerFilter;
  summary: ResultsSummary;
  entries: readonly LedgerLine[];
  shown: readonly LedgerLine[];
  keyResults: readonly KeyResultThread[];
}

/** What was tried and what moved: the counts, the map from action to result, and the ledger under it. */
export function ResultsPage({
  filter,
  summary,
  entries,
  shown,
  keyResults,
}: ResultsPageProps) {
  const { t } = useTranslation("results");
  const path = useOrgPath();
  const map = useMapData(entries, keyResults);
  if (entries.length === 0) {
    return (
      <EmptyState
        title={t("empty.title")}
        action={
          <ButtonLink to={path("experiments", "new")} variant="primary">
            {t("empty.action")}
          </ButtonLink>
        }
      >
        {t("empty.text")}
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-6">
      <SummaryStrip summary={summary} />
      <Card as="section">
        <CardBlock>
          <ActionResultMap title={t("map.title")} {...map} />
        </CardBlock>
      </Card>
      <section>
        <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
          <h2>{t("ledger.title")}</h2>
          <FilterLinks
            label={t("ledger.filter")}
            links={LEDGER_FILTERS.map((value) => ({
              label: t(`filter.${value}`),
              to:
                value === "all"
                  ? path("results")
                  : `${path("results")}?show=${value}`,
              current: value === filter,
            }))}
          />
        </div>
        <EvidenceLedger lines={shown} />
      </section>
    </div>
  );
}
