import { useTranslation } from "react-i18next";
import { IntervalPlot } from "~/components/chart/interval-plot";
import { Grade } from "~/components/ui/grade";
import { Verdict } from "~/components/ui/verdict";
import { displayedEffect, effectUnitWord } from "~/core/metric/display-scale";
import { Effort } from "./effort";
import type { ReadResultParts, Spent } from "./shown-result";

interface AxesProps extends ReadResultParts {
  /** With the tests that repeat it. */
  standing: number;
  spent: Spent | null;
}

/** The axes, never merged: how big and how precise; how credible; at what cost. */
export function Axes({ result, figures, metric, standing, spent }: AxesProps) {
  const { t } = useTranslation("experiment");
  const { t: judgement } = useTranslation("judgement");
  const { t: word } = useTranslation("measure");
  const { verdict, grade } = result;
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
        unit={word(effectUnitWord(shown.unit))}
      />
      <span className="max-sm:col-start-2">
        <Verdict verdict={verdict} />
      </span>
      <span className="text-xs font-semibold text-ink-3">
        {t("result.evidence")}
      </span>
      {standing > grade ? (
        <span className="text-sm text-ink-2">
          {judgement("found.alone", { grade })}
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
