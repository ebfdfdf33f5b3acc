import { useTranslation } from "react-i18next";
import { useMetricFormat } from "~/components/metric/use-metric-format";
import { useFormat } from "~/i18n/use-format";
import type { ShownStanding } from "./shown-key-result";
import { travels } from "~/core/okr/target";
import { useProgressWords } from "./use-progress-words";

export interface KeyResultWords {
  /** The value with its unit; null where there is none. */
  value: string | null;
  /** Interval and number of answers, where the metric has them. */
  facts: readonly string[];
  /** "target 80 %", "at most 5 %", "between 4 and 6", "no target". */
  target: string;
  /** Where it stands on the way, in one sentence. */
  progress: string;
  /** Said where the move since the start may be chance, or what holds today may not tomorrow. */
  caution: string | null;
  status: string;
  /** Said where the last reading is too old. */
  stale: string | null;
}

/** Everything a key result says about itself, in this person's language. */
export function useKeyResultWords(shown: ShownStanding): KeyResultWords {
  const { t } = useTranslation("objective");
  const { t: metricWord } = useTranslation("metric");
  const format = useFormat();
  const written = useMetricFormat(shown.keyResult.metric);
  const { current, status, moveSinceStart } = shown.standing;
  const interval =
    current && current.low !== null && current.high !== null
      ? format.interval(written.bare(current.low), written.bare(current.high))
      : null;
  const answers =
    current && current.n !== null
      ? metricWord("page.answers", {
          count: current.n,
          formatted: format.count(current.n),
        })
      : null;
  const noisy = moveSinceStart === "inside-noise" && travels(shown.keyResult);
  const lucky = status === "at-risk" && !travels(shown.keyResult);
  return {
    value: current ? written.value(current.value) : null,
    facts: [interval, answers].filter((fact) => fact !== null),
    target: useTargetWords(shown),
    progress: useProgressWords(shown),
    caution: noisy ? t("progress.noise") : lucky ? t("progress.luck") : null,
    status: t(`status.${statusWord(shown)}`),
    stale:
      status === "stale" && current
        ? t("status.staleSince", { date: format.fullDate(current.to) })
        : null,
  };
}

/** A limit or a band is kept or not; only what travels is reached or off its track. */
function statusWord(shown: ShownStanding) {
  const { status } = shown.standing;
  if (travels(shown.keyResult)) return status;
  if (status === "met") return "kept";
  return status === "off-track" ? "notKept" : status;
}

function useTargetWords({ keyResult }: ShownStanding): string {
  const { t } = useTranslation("objective");
  const written = useMetricFormat(keyResult.metric);
  const { direction, targetValue, bandLow, bandHigh } = keyResult;
  if (direction === "maintain") {
    return bandLow === null || bandHigh === null
      ? t("value.target.none")
      : t("value.target.maintain", {
          low: written.bare(bandLow),
          high: written.value(bandHigh),
        });
  }
  return targetValue === null
    ? t("value.target.none")
    : t(`value.target.${direction}`, { value: written.value(targetValue) });
}
