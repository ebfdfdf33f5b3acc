import { useTranslation } from "react-i18next";
import type { LossDimension } from "~/core/experiment/affordable-loss";
import { useFormat } from "~/i18n/use-format";

/** Writes an amount of what can be lost with its unit: 120 €, 16 h, 40 customers, 14 days. */
export function useLossAmount(
  currency: string,
): (dimension: LossDimension, amount: number) => string {
  const { t } = useTranslation("plan");
  const format = useFormat();
  return (dimension, amount) =>
    dimension === "money"
      ? format.money(amount, currency)
      : t(`amount.${dimension}`, {
          count: amount,
          amount: format.number(amount),
        });
}
