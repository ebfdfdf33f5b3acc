import { useFormat } from "~/i18n/use-format";

/** What a form holds, its figures with the decimal mark that this person types. */
export function useTypedNumbers<Name extends string>(
  defaults: Readonly<Record<Name, string | number>>,
): Record<Name, string> {
  const { locale } = useFormat();
  return Object.fromEntries(
    Object.entries<string | number>(defaults).map(([name, value]) => [
      name,
      typeof value === "number" && locale === "fr"
        ? String(value).replace(".", ",")
        : String(value),
    ]),
  ) as Record<Name, string>;
}
