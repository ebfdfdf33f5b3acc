import { useTranslation } from "react-i18next";
import {
  LOSS_DIMENSIONS,
  type LossDimension,
} from "~/core/experiment/affordable-loss";
import { useFormat } from "~/i18n/use-format";

export interface TeamEnvelope {
  caps: Readonly<Record<LossDimension, number | null>>;
  allowsIrreversible: boolean;
}

export interface ShownBurn {
  dimension: LossDimension;
  spent: number;
  cap: number | null;
}

/** What a test may cost without asking, who answers beyond it, and what those under way have cost together. */
export function TeamRisk({
  envelope,
  approver,
  spent,
  currency,
}: {
  envelope: TeamEnvelope;
  approver: string | null;
  spent: readonly ShownBurn[];
  currency: string;
}) {
  const { t } = useTranslation("team");
  const words = useLossWords(currency);
  const caps = LOSS_DIMENSIONS.flatMap((dimension) => {
    const cap = envelope.caps[dimension];
    return cap === null ? [] : [words.amount(dimension, cap)];
  });
  const burnt = spent.filter((burn) => burn.spent > 0);
  return (
    <section className="text-sm">
      <h2 className="mb-2 text-base">{t("risk.title")}</h2>
      <p className="text-ink-2">
        {caps.length > 0
          ? t("risk.caps", { caps: caps.join(" · ") })
          : t("risk.noCaps")}
      </p>
      <p className="mt-1 text-ink-2">
        {approver ? t("risk.approver", { name: approver }) : t("risk.manager")}
      </p>
      <p className="mt-3 font-semibold tabular-nums">
        {burnt.length > 0
          ? t("risk.burnt", {
              losses: burnt
                .map((burn) => words.amount(burn.dimension, burn.spent))
                .join(" · "),
            })
          : t("risk.nothingBurnt")}
      </p>
    </section>
  );
}

/** Amounts of what one can lose, with their unit. */
export function useLossWords(currency: string) {
  const { t } = useTranslation("team");
  const format = useFormat();
  return {
    label: (dimension: LossDimension) => t(`risk.of.${dimension}`),
    amount: (dimension: LossDimension, amount: number) =>
      dimension === "money"
        ? format.money(amount, currency)
        : t(`risk.amount.${dimension}`, {
            count: amount,
            formatted: format.number(amount),
          }),
  };
}
