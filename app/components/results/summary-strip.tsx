import { useTranslation } from "react-i18next";
import { Card } from "~/components/ui/card";
import type { ResultsSummary } from "~/core/portfolio/results-summary";
import { useFormat } from "~/i18n/use-format";
import type { CostSettings } from "./ledger-line";

interface SummaryStripProps {
  summary: ResultsSummary;
  teams: number;
  spent: { hours: number; money: number };
  settings: CostSettings;
}

/** The four counts a committee asks for first, and what it all cost. */
export function SummaryStrip({
  summary,
  teams,
  spent,
  settings,
}: SummaryStripProps) {
  const { t } = useTranslation("results");
  const { count } = useFormat();
  const judged = t("summary.judged", { count: summary.judged });
  const parts = [
    {
      key: "judged",
      figure: count(summary.judged),
      text:
        teams > 0
          ? t("summary.byTeams", { judged, count: teams, teams: count(teams) })
          : judged,
    },
    {
      key: "moved",
      figure: count(summary.moved),
      text: t("summary.moved", {
        count: summary.moved,
        credible: count(summary.movedCredibly),
      }),
    },
    {
      key: "flat",
      figure: count(summary.noMeaningfulChange),
      text: t("summary.flat", { count: summary.noMeaningfulChange }),
    },
    {
      key: "others",
      figure: `${count(summary.worsened)} · ${count(summary.cannotTell)}`,
      text: t("summary.others"),
    },
  ];
  return (
    <Card>
      <dl className="grid grid-cols-2 tabular-nums lg:grid-cols-4 print:grid-cols-4">
        {parts.map(({ key, figure, text }, index) => (
          <div
            key={key}
            className={`flex flex-col-reverse justify-end px-5 py-4 ${index % 2 ? "border-l border-line" : ""} ${index > 1 ? "border-line max-lg:border-t print:border-t-0" : ""} ${index === 2 ? "lg:border-l print:border-l" : ""}`}
          >
            <dt className="text-sm text-ink-2">{text}</dt>
            <dd className="font-serif text-xl font-medium">{figure}</dd>
          </div>
        ))}
      </dl>
      <TotalCost spent={spent} settings={settings} />
    </Card>
  );
}

/** Hours and money stay apart; costs may be added up, effects never. Nothing where nothing was logged. */
function TotalCost({
  spent: { hours, money },
  settings: { currency, hourValue },
}: Pick<SummaryStripProps, "spent" | "settings">) {
  const { t } = useTranslation("results");
  const format = useFormat();
  if (hours === 0 && money === 0) return null;
  const worked = t("spent.hours", { hours: format.number(hours) });
  const valued =
    hourValue === null || hours === 0
      ? worked
      : t("spent.valued", {
          hours: worked,
          value: format.money(Math.round(hours * hourValue), currency),
          rate: format.money(hourValue, currency),
        });
  return (
    <p className="border-t border-line px-5 py-3 text-sm text-ink-2 tabular-nums">
      <strong className="font-semibold text-ink">{t("spent.title")}</strong>{" "}
      {t("spent.sentence", {
        hours: valued,
        money: format.money(money, currency),
      })}
    </p>
  );
}
