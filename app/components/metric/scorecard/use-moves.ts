import { useTranslation } from "react-i18next";

/** How many metrics of a quadrant moved which way, in a sentence; empty where none can be compared. */
export function useMoves({
  better,
  worse,
  insideNoise,
}: {
  better: number;
  worse: number;
  insideNoise: number;
}): string {
  const { t } = useTranslation("scorecard");
  const parts = [
    better > 0 ? t("moves.better", { count: better }) : null,
    worse > 0 ? t("moves.worse", { count: worse }) : null,
    insideNoise > 0 ? t("moves.insideNoise", { count: insideNoise }) : null,
  ];
  return parts.filter(Boolean).join(" · ");
}
