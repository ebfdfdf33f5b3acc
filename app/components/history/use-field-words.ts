import { useTranslation } from "react-i18next";
import type { Catalogue } from "~/i18n/namespaces";
import { useFormat } from "~/i18n/use-format";

type FieldKey = `field.${keyof Catalogue["history"]["field"]}`;
type ValueKey = `value.${keyof Catalogue["history"]["value"]}`;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

interface FieldWords {
  label: (name: string) => string;
  /** Null where there is nothing to say: empty, or an id, which means nothing to a person. */
  value: (name: string, value: unknown) => string | null;
}

/** Names of columns and their values as people read them; a name the catalogue does not know is shown as it is. */
export function useFieldWords(): FieldWords {
  const { t, i18n } = useTranslation("history");
  const format = useFormat();
  const known = (key: string) => i18n.exists(key, { ns: "history" });
  function text(value: string): string | null {
    if (value === "" || UUID.test(value)) return null;
    if (DAY.test(value)) return format.fullDate(value);
    if (INSTANT.test(value)) return format.dateTime(value);
    return known(`value.${value}`) ? t(`value.${value}` as ValueKey) : value;
  }
  function written(value: unknown): string | null {
    if (typeof value === "string") return text(value);
    if (typeof value === "number") return format.number(value, { digits: 3 });
    if (typeof value === "boolean") return t(value ? "value.yes" : "value.no");
    if (Array.isArray(value)) {
      const parts = value.map(written).filter((part) => part !== null);
      return parts.length > 0 ? parts.join(", ") : null;
    }
    return null;
  }
  return {
    label: (name) =>
      known(`field.${name}`) ? t(`field.${name}` as FieldKey) : name,
    value: (_name, value) => written(value),
  };
}
