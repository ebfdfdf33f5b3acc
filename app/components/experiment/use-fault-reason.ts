import { useTranslation } from "react-i18next";
import type { Fault } from "~/core/evidence/contract";
import type { Catalogue } from "~/i18n/namespaces";
import { useFormat } from "~/i18n/use-format";

type Code = keyof Catalogue["fault"]["reason"];

/** Why an analysis was refused, in the reader's language; null for a fault without a code that the catalogue knows. */
export function useFaultReason(): (fault: Fault) => string | null {
  const { t, i18n } = useTranslation("fault");
  const format = useFormat();
  return ({ code, values = {} }) => {
    if (code === undefined || !i18n.exists(`reason.${code}`, { ns: "fault" }))
      return null;
    const { period } = values;
    const day = typeof period === "string" ? format.date(period) : "";
    return t(`reason.${code as Code}`, { ...values, period: day });
  };
}
