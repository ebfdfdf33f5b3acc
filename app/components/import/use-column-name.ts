import { useTranslation } from "react-i18next";

/** A column as people call it: those of a table with its periods side by side have no header of their own. */
export function useColumnName(): (name: string) => string {
  const { t } = useTranslation("import");
  return (name) => {
    if (name === "#period") return t("columns.period");
    return name === "#value" ? t("columns.value") : name;
  };
}
