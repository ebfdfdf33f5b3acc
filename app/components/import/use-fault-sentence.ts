import { useTranslation } from "react-i18next";
import type { CodedFault } from "~/core/import/coded-fault";
import type { Catalogue } from "~/i18n/namespaces";

type FaultCode = keyof Catalogue["import"]["fault"];

/** A fault's code as a sentence, with the figures it needs. */
export function useFaultSentence(): (fault: CodedFault) => string {
  const { t } = useTranslation("import");
  return ({ code, data }) => t(`fault.${code as FaultCode}`, { ...data });
}
