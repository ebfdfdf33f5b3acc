import { useTranslation } from "react-i18next";
import { useFormat } from "~/i18n/use-format";
import { BASELINE_PERIODS } from "~/core/okr/source/measured-baseline";
import { travels } from "~/core/okr/target";
import type { ShownStanding } from "./shown-key-result";
import { useKeyResultFormat } from "./use-key-result-format";
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
  /** Said where the last value is too old. */
  stale: string | null;
}

/** Everything a key result says about itself, in this person's language. */
export function useKeyResultWords(shown: ShownStanding): KeyResultWords {
  const { t } = useTranslation("objective");
  const written = useKeyResultFormat(shown.keyResult);
  const { current, status, moveSinceStart } = shown.standing;
  const told = useProgressWords(shown);
  const noisy = moveSinceStart === "inside-noise" && travels(shown.keyResult);
  const lucky = status === "at-risk" && !travels(shown.keyResult);
  return {
    value: current ? written.value(current.value, current) : null,
    facts: useFacts(shown),
    target: useTargetWords(shown),
    progress: isTold(shown) ? "" : told,
    caution: noisy ? t("progress.noise") : lucky ? t("progress.luck") : null,
    status: t(`status.${statusWord(shown)}`),
    stale: useStaleWords(shown),
  };
}

/** What the status says whole: a second sentence would only repeat it. */
function isTold({ keyResult, standing }: ShownStanding): boolean {
  const { progress, status } = standing;
  const isMeasured = keyResult.kind === "baseline" && status === "met";
  return progress.outcome === "no-value" || isMeasured;
}

/** Interval and n where the metric has them; a value given by hand says that it has none, and from when it is. */
function useFacts({ keyResult, standing }: ShownStanding): string[] {
  const { t } = useTranslation("objective");
  const { t: metricWord } = useTranslation("metric");
  const format = useFormat();
  const written = useKeyResultFormat(keyResult);
  const { current, origin } = standing;
  if (!current) return [];
  const { low, high, n, to } = current;
  const facts =
    low !== null && high !== null ? [written.interval({ low, high })] : [];
  if (n !== null)
    facts.push(
      metricWord("page.answers", { count: n, formatted: format.count(n) }),
    );
  if (origin === "hand")
    facts.push(t("value.byHandOn", { date: format.shortDate(to) }));
  return facts;
}

function useStaleWords({ standing }: ShownStanding): string | null {
  const { t } = useTranslation("objective");
  const format = useFormat();
  const { status, current, origin } = standing;
  if (status !== "stale" || !current) return null;
  const date = format.fullDate(current.to);
  return t(origin === "hand" ? "status.staleByHand" : "status.staleSince", {
    date,
  });
}

/** A limit or a band is kept or not; only what travels is reached or off its track. */
function statusWord(shown: ShownStanding) {
  const { status, progress } = shown.standing;
  // Without a date and without limits there is still a way, and something of it is behind.
  if (status === "no-yardstick" && progress.outcome === "under-way")
    return "underWay";
  if (status === "no-yardstick" && progress.outcome === "at-start")
    return "atStart";
  if (status === "met" && shown.keyResult.kind === "baseline")
    return "measured";
  if (travels(shown.keyResult)) return status;
  if (status === "met") return "kept";
  return status === "off-track" ? "notKept" : status;
}

function useTargetWords({ keyResult }: ShownStanding): string {
  const { t } = useTranslation("objective");
  const written = useKeyResultFormat(keyResult);
  const { kind, direction, targetValue, bandLow, bandHigh } = keyResult;
  if (kind === "baseline") {
    const value = written.value(BASELINE_PERIODS);
    return t("value.target.baseline", { value });
  }
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
