import { useTranslation } from "react-i18next";
import { useLossWords } from "~/components/chart/loss/loss-words";
import { Gauge } from "~/components/ui/gauge";
import type { Burn } from "~/core/experiment/affordable-loss";

/** What is spent of each cap. What has no cap is said where something was spent. */
export function LossGauges({
  burns,
  currency,
}: {
  burns: readonly Burn[];
  currency: string;
}) {
  const { t } = useTranslation("log");
  const words = useLossWords(currency);
  return (
    <div className="grid gap-2.5">
      {burns.map(({ dimension, spent, cap }) => {
        const value = words.amount(dimension, spent);
        if (cap === null) {
          const isCounted = dimension !== "days" && spent > 0;
          return isCounted ? (
            <p key={dimension} className="text-sm tabular-nums">
              {t("loss.uncapped", { value })}
            </p>
          ) : null;
        }
        return (
          <Gauge
            key={dimension}
            label={words.name(dimension)}
            value={spent}
            cap={cap}
            valueText={value}
            capText={words.amount(dimension, cap)}
          />
        );
      })}
    </div>
  );
}
