import { useTranslation } from "react-i18next";
import { IntervalPlot } from "~/components/chart/interval-plot";
import { useEffectWord } from "~/components/metric/use-effect-word";
import { Grade, useGradeName } from "~/components/ui/grade";
import { Verdict } from "~/components/ui/verdict";
import { displayedEffect } from "~/core/metric/display-scale";
import { Effort } from "./effort";
import type { ReadResultParts, Spent } from "./shown-result";

interface AxesProps extends ReadResultParts {
  /** With the tests that repeat it. */
  standing: number;
  /** The tests that found the same, without this one. */
  others: number;
  spent: Spent | null;
}

/** The axes, never merged: how big and how precise; how credible; at what cost. */
export function Axes({
  result,
  figures,
  metric,
  standing,
  others,
  spent,
}: AxesProps) {
  const { t } = useTranslation("experiment");
  const { t: judgement } = useTranslation("judgement");
  const unit = useEffectWord();
  const gradeName = useGradeName();
  const { verdict, grade, shortfall } = result;
  const shown = displayedEffect({
    output: figures,
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
        verdict={verdict}
        valueKind="points"
        unit={unit(metric, shown.unit)}
      />
      <span className="max-sm:col-start-2">
        <Verdict verdict={verdict} />
      </span>
      {shortfall ? (
        <p className="col-start-2 -mt-1 text-sm text-ink-2 sm:col-span-2">
          {shortfall}
        </p>
      ) : null}
      <span className="text-xs font-semibold text-ink-3">
        {t("result.evidence")}
      </span>
      {standing > grade ? (
        <span className="text-sm text-ink-2">
          {judgement("found.alone", {
            grade: gradeName(grade),
            dots: grade,
            count: others,
            standing: gradeName(standing),
          })}
        </span>
      ) : (
        <span className="max-sm:hidden" />
      )}
      <span className="max-sm:col-start-2">
        <Grade grade={standing} />
      </span>
      {spent ? <Effort spent={spent} /> : null}
    </div>
  );
}
