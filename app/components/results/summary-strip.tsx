import { useTranslation } from "react-i18next";
import { Card } from "~/components/ui/card";
import type { ResultsSummary } from "~/core/portfolio/results-summary";

/** The four counts a committee asks for first. */
export function SummaryStrip({ summary }: { summary: ResultsSummary }) {
  const { t } = useTranslation("results");
  const parts = [
    {
      key: "judged",
      figure: String(summary.judged),
      text: t("summary.judged", { count: summary.judged }),
    },
    {
      key: "moved",
      figure: String(summary.moved),
      text: t("summary.moved", {
        count: summary.moved,
        credible: summary.movedCredibly,
      }),
    },
    {
      key: "flat",
      figure: String(summary.noMeaningfulChange),
      text: t("summary.flat", { count: summary.noMeaningfulChange }),
    },
    {
      key: "others",
      figure: `${summary.worsened} · ${summary.cannotTell}`,
      text: t("summary.others"),
    },
  ];
  return (
    <Card>
      <dl className="grid grid-cols-2 tabular-nums lg:grid-cols-4">
        {parts.map(({ key, figure, text }, index) => (
          <div
            key={key}
            className={`flex flex-col-reverse justify-end px-5 py-4 ${index % 2 ? "border-l border-line" : ""} ${index > 1 ? "border-line max-lg:border-t" : ""} ${index === 2 ? "lg:border-l" : ""}`}
          >
            <dt className="text-sm text-ink-2">{text}</dt>
            <dd className="font-serif text-xl font-medium">{figure}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
