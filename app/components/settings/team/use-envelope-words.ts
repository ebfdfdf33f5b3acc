import { useTranslation } from "react-i18next";
import type { AutonomyEnvelope } from "~/core/experiment/autonomy";
import { useFormat } from "~/i18n/use-format";

/** What a team may risk without asking, in a line: its caps, then whether what cannot be undone is among it. */
export function useEnvelopeWords(
  currency: string,
): (envelope: AutonomyEnvelope) => { caps: string; irreversible: string } {
  const { t } = useTranslation("settings");
  const format = useFormat();
  return ({ caps, allowsIrreversible }) => {
    const { money, hours, customers, days } = caps;
    const stated = [
      ...(money === null ? [] : [format.money(money, currency)]),
      ...(hours === null
        ? []
        : [t("envelope.hoursOf", { hours: format.number(hours) })]),
      ...(customers === null
        ? []
        : [
            t("envelope.customersOf", {
              count: customers,
              number: format.count(customers),
            }),
          ]),
      ...(days === null
        ? []
        : [t("envelope.daysOf", { count: days, number: format.count(days) })]),
    ];
    return {
      caps: stated.length > 0 ? stated.join(" · ") : t("envelope.noCap"),
      irreversible: allowsIrreversible
        ? t("envelope.irreversibleYes")
        : t("envelope.irreversibleNo"),
    };
  };
}
