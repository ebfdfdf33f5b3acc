import { useTranslation } from "react-i18next";
import type { Catalogue } from "~/i18n/namespaces";

type FaultKey = keyof Catalogue["form"];

/** Turns the fault keys of a schema into sentences; conform lists them per field. */
export function useFieldFaults(): (
  keys: readonly string[] | undefined,
) => string[] {
  const { t, i18n } = useTranslation("form");
  return (keys) =>
    (keys ?? []).map((key) => {
      const [name = "", max] = key.split("|");
      return t(
        (i18n.exists(name, { ns: "form" }) ? name : "unreadable") as FaultKey,
        { max },
      );
    });
}
