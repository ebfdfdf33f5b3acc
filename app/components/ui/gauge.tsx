import { useTranslation } from "react-i18next";
import { useFormat } from "~/i18n/use-format";

interface GaugeProps {
  /** What is counted, for a reader who does not see the bar. */
  label: string;
  value: number;
  /** The cap, above 0. */
  cap: number;
  /** Written forms with their unit; plain numbers unless told. */
  valueText?: string;
  capText?: string;
}

/** How much of an affordable loss is used: "16 h of 20" over a bar; a cap passed is said, not only drawn. */
export function Gauge({ label, value, cap, valueText, capText }: GaugeProps) {
  const { t } = useTranslation("ui");
  const format = useFormat();
  const share =
    cap > 0 && Number.isFinite(value) ? Math.max(0, value / cap) : 0;
  const text = t("gauge.of", {
    value: valueText ?? format.number(value),
    cap: capText ?? format.number(cap),
  });
  return (
    <div className="text-sm tabular-nums">
      <span className="sr-only">{label}</span> <span>{text}</span>
      {share > 1 ? (
        <strong className="ml-2 text-danger">{t("gauge.over")}</strong>
      ) : null}
      <div
        aria-hidden="true"
        className="mt-1 h-1.5 overflow-hidden rounded-mark bg-sunken ring-1 ring-line"
      >
        <div
          className={`h-full ${share > 1 ? "bg-danger" : "bg-ink-2"}`}
          style={{ width: `${Math.min(share, 1) * 100}%` }}
        />
      </div>
    </div>
  );
}
