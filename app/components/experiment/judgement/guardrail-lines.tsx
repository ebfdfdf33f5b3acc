import { useTranslation } from "react-i18next";
import { IntervalPlot } from "~/components/chart/interval-plot";
import { useEffectWord } from "~/components/metric/use-effect-word";
import { useMetricFormat } from "~/components/metric/use-metric-format";
import { VerdictMark } from "~/components/ui/verdict";
import type { GuardrailResult } from "~/core/experiment/judgement/guardrail-result";
import {
  displayedEffect,
  type DisplayedEffect,
} from "~/core/metric/display-scale";
import { GUARDRAIL_LOOK } from "./guardrail-look";
import { useLimits } from "./use-limits";

/** Each guardrail by itself, with its own interval: harm is never netted against gain. */
export function GuardrailLines({
  guardrails,
}: {
  guardrails: readonly GuardrailResult[];
}) {
  const { t } = useTranslation("judgement");
  return (
    <>
      <h2>{t("guardrail.title", { count: guardrails.length })}</h2>
      <p className="mt-1 max-w-line text-sm text-ink-2">
        {t("guardrail.lead")}
      </p>
      <ul className="mt-3 grid gap-4">
        {guardrails.map((guardrail) => (
          <GuardrailLine key={guardrail.metric.id} guardrail={guardrail} />
        ))}
      </ul>
    </>
  );
}

function GuardrailLine({ guardrail }: { guardrail: GuardrailResult }) {
  const { t } = useTranslation("judgement");
  const unit = useEffectWord();
  const { metric, threshold, verdict, result } = guardrail;
  const { shape, hue } = GUARDRAIL_LOOK[verdict];
  const shown =
    result && verdict !== "too-early"
      ? displayedEffect({ output: result, kind: metric.kind, threshold })
      : null;
  return (
    <li className="grid items-center gap-x-5 gap-y-1 border-dashed border-line not-first:border-t not-first:pt-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,15rem)]">
      <div className="grid gap-1 text-sm">
        <span className="font-semibold">{metric.name}</span>
        <span
          className={`inline-flex items-center gap-1.5 font-semibold ${hue}`}
        >
          <VerdictMark verdict={shape} />
          {t(`guardrail.verdict.${verdict}`)}
        </span>
        <GuardrailSentence guardrail={guardrail} shown={shown} />
      </div>
      {shown ? (
        <IntervalPlot
          estimate={shown.estimate}
          low={shown.low}
          high={shown.high}
          threshold={shown.bandHigh}
          verdict={shape}
          valueKind="points"
          unit={unit(metric, shown.unit)}
        />
      ) : null}
    </li>
  );
}

function GuardrailSentence({
  guardrail,
  shown,
}: {
  guardrail: GuardrailResult;
  shown: DisplayedEffect | null;
}) {
  const { t } = useTranslation("judgement");
  const { metric, threshold, verdict } = guardrail;
  const { effect, threshold: written } = useMetricFormat(metric);
  const limits = useLimits();
  const words = {
    threshold: written(threshold),
    change: shown ? effect(shown.estimate, shown.unit) : "",
    interval: shown ? limits(shown) : "",
  };
  return (
    <span className="text-ink-2">
      {t(`guardrail.sentence.${verdict}`, words)}
    </span>
  );
}
