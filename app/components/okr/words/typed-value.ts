import { valueFactor } from "~/core/metric/display-scale";
import type { Locale } from "~/i18n/locale";
import type { ShownMetric } from "~/components/metric/use-metric-format";

/** A stored value as a person would type it: 0.8 of a share is "80", with the language's decimal mark. */
export function typedValue(
  metric: ShownMetric,
  stored: number | null,
  locale: Locale,
): string {
  if (stored === null) return "";
  return writeNumber(
    Number((stored * valueFactor(metric)).toPrecision(12)),
    locale,
  );
}

/** A measured value as a start one would propose: no more digits than say something. */
export function proposedValue(
  metric: ShownMetric,
  stored: number | null,
  locale: Locale,
): string {
  if (stored === null) return "";
  const shown = stored * valueFactor(metric);
  const size = Math.abs(shown);
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  return writeNumber(Number(shown.toFixed(digits)), locale);
}

function writeNumber(value: number, locale: Locale): string {
  const text = String(Object.is(value, -0) ? 0 : value);
  return locale === "fr" ? text.replace(".", ",") : text;
}
