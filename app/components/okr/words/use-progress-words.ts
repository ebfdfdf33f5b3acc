import { useTranslation } from "react-i18next";
import { useFormat } from "~/i18n/use-format";
import type { ShownStanding } from "./shown-key-result";
import { useKeyResultFormat } from "./use-key-result-format";

/** The named outcome of progress as a sentence; a stale one speaks of its reading, not of today. */
export function useProgressWords({ keyResult, standing }: ShownStanding) {
  const { t } = useTranslation("objective");
  const format = useFormat();
  const { distance } = useKeyResultFormat(keyResult);
  const { outcome, progressRatio, remaining, met } = standing.progress;
  const left = remaining === null ? "" : distance(remaining);
  function sentence(): string {
    switch (outcome) {
      case "target-equals-start":
        return t(`progress.target-equals-start.${met ? "met" : "unmet"}`, {
          remaining: left,
        });
      case "limit-broken":
        return t(
          `progress.limit-broken.${keyResult.direction === "at-least" ? "at-least" : "at-most"}`,
          { remaining: left },
        );
      case "under-way":
        return t("progress.under-way", {
          share: format.percent(wholePercent(progressRatio ?? 0)),
          remaining: left,
        });
      default:
        return t(`progress.${outcome}`, { remaining: left });
    }
  }
  if (standing.status !== "stale") return sentence();
  return t("progress.stale", { progress: lowerFirst(sentence()) });
}

/** Rounded down: what is under way never reads as 100 %. */
function wholePercent(ratio: number): number {
  return Math.floor(ratio * 100 + 1e-9) / 100;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
