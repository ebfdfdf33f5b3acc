import { useTranslation } from "react-i18next";
import type { Catalogue } from "~/i18n/namespaces";
import { useFormat } from "~/i18n/use-format";

type FieldKey = `field.${keyof Catalogue["history"]["field"]}`;
type ValueKey = `value.${"yes" | "no"}`;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

interface FieldWords {
  label: (name: string) => string;
  /** Null where there is nothing to say: empty, or an id, which means nothing to a person. */
  value: (name: string, value: unknown) => string | null;
}

/**
 * Names of columns and their values as people read them. A code is translated only in the field that holds such codes:
 * what people typed stays as typed. A learning's change is named by a test's title, and holds which way it speaks.
 */
export function useFieldWords(): FieldWords {
  const { t, i18n } = useTranslation("history");
  const format = useFormat();
  const known = (key: string) => i18n.exists(key, { ns: "history" });
  const isField = (name: string) => known(`field.${name}`);
  function text(name: string, value: string): string | null {
    if (value === "" || UUID.test(value)) return null;
    if (DAY.test(value)) return format.fullDate(value);
    if (INSTANT.test(value)) return format.dateTime(value);
    const code = `value.${isField(name) ? name : "stance"}.${value}`;
    return known(code) ? t(code as ValueKey) : value;
  }
  function written(name: string, value: unknown): string | null {
    if (typeof value === "string") return text(name, value);
    if (typeof value === "number") return format.number(value, { digits: 3 });
    if (typeof value === "boolean") return t(value ? "value.yes" : "value.no");
    if (Array.isArray(value)) {
      const parts = value
        .map((part) => written(name, part))
        .filter((part) => part !== null);
      return parts.length > 0 ? parts.join(", ") : null;
    }
    return null;
  }
  return {
    label: (name) => (isField(name) ? t(`field.${name}` as FieldKey) : name),
    value: written,
  };
}
