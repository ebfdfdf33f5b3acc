import { useTranslation } from "react-i18next";
import { IntervalPlot } from "~/components/chart/interval-plot";
import { Grade } from "~/components/ui/grade";
import { Verdict } from "~/components/ui/verdict";
import { displayedEffect, effectUnitWord } from "~/core/metric/display-scale";
import type { ResultParts } from "./shown-result";

/** Two axes, never merged: how big and how precise; how credible. */
export function Axes({ result, metric }: ResultParts) {
  const { t } = useTranslation("experiment");
  const { t: word } = useTranslation("measure");
  const { output } = result;
  const shown = displayedEffect({
    output,
    kind: metric.kind,
    threshold: metric.practicalThreshold,
  });
  return (
    <div className="mt-5 grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-5 gap-y-3 border-t border-line pt-4 sm:grid-cols-[auto_minmax(0,1fr)_auto]">
      <span className="text-xs font-semibold text-ink-3">
        {t("result.effect")}
      </span>
      <IntervalPlot
        estimate={shown.estimate}
        low={shown.low}
        high={shown.high}
        threshold={shown.bandHigh}
        verdict={output.verdict}
        valueKind="points"
        unit={word(effectUnitWord(shown.unit))}
      />
      <span className="max-sm:col-start-2">
        <Verdict verdict={output.verdict} />
      </span>
      <span className="text-xs font-semibold text-ink-3">
        {t("result.evidence")}
      </span>
      <span className="sm:col-start-3">
        <Grade grade={output.grade} />
      </span>
    </div>
  );
}
