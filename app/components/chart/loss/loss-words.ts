import { useTranslation } from "react-i18next";
import type { Burn, LossDimension } from "~/core/experiment/affordable-loss";
import { useFormat } from "~/i18n/use-format";

export interface LossWords {
  /** Money, hours, customers, days. */
  name: (dimension: LossDimension) => string;
  /** An amount with its unit: 45 €, 16 h, 40 customers, 9 days. */
  amount: (dimension: LossDimension, value: number) => string;
  /** "16 h of 20 h", or the amount alone without a cap. */
  spent: (burn: Burn) => string;
  /** Only where a cap asks for attention. */
  state: (burn: Burn) => string | null;
}

/** Writes losses in this person's language; money in the organisation's currency (ISO 4217). */
export function useLossWords(currency: string): LossWords {
  const { t } = useTranslation("chart");
  const format = useFormat();
  const amount = (dimension: LossDimension, value: number) =>
    dimension === "money"
      ? format.money(value, currency)
      : t(`loss.amount.${dimension}`, {
          count: value,
          value: format.number(value),
        });
  return {
    name: (dimension) => t(`loss.name.${dimension}`),
    amount,
    spent: ({ dimension, spent, cap }) =>
      cap === null
        ? amount(dimension, spent)
        : t("loss.of", {
            spent: amount(dimension, spent),
            cap: amount(dimension, cap),
          }),
    state: ({ dimension, outcome, left }) => {
      if (outcome === "breached")
        return t("loss.breached", {
          over: amount(dimension, -(left ?? 0)),
        });
      if (outcome === "reached") return t("loss.reached");
      return outcome === "nearly-reached" ? t("loss.nearly") : null;
    },
  };
}

/** The sentence over the drawing: the gravest thing there is to say. */
export function useLossFinding(
  burns: readonly Burn[],
  words: LossWords,
): string {
  const { t } = useTranslation("chart");
  for (const outcome of ["breached", "reached", "nearly-reached"] as const) {
    const burn = burns.find((each) => each.outcome === outcome);
    if (!burn) continue;
    return t(`loss.finding.${outcome}`, {
      name: words.name(burn.dimension),
      over: words.amount(burn.dimension, Math.abs(burn.left ?? 0)),
      spent: words.spent(burn),
    });
  }
  return burns.some(({ outcome }) => outcome === "open")
    ? t("loss.finding.open")
    : t("loss.finding.no-cap");
}
