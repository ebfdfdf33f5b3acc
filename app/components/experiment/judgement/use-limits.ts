import { useTranslation } from "react-i18next";
import { useFormat } from "~/i18n/use-format";

interface Limits {
  low: number | null;
  high: number | null;
}

/** Writes displayed limits: between 1 and 11; at least 1, no upper limit; no limit on either side. */
export function useLimits(): (limits: Limits) => string {
  const { t } = useTranslation("judgement");
  const format = useFormat();
  return ({ low, high }) => {
    if (low !== null && high !== null)
      return t("limits.both", {
        low: format.points(low),
        high: format.points(high),
      });
    if (low !== null) return t("limits.low", { low: format.points(low) });
    if (high !== null) return t("limits.high", { high: format.points(high) });
    return t("limits.none");
  };
}
