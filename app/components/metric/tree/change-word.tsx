import { useTranslation } from "react-i18next";
import type { FoundValue } from "~/core/metric/value";
import type { GlanceChange } from "~/core/metric/report/metric-glance";

const LOOK = {
  better: { hue: "text-moved", shape: "M2 10.5 7 4l5 6.5Z" },
  worse: { hue: "text-worsened", shape: "M2 3.5 7 10l5-6.5Z" },
  "inside-noise": { hue: "text-ink-3", shape: "M2 5.8h10v2.4H2Z" },
} as const;

interface ChangeWordProps {
  change: GlanceChange;
  /** Writes a value of the metric. */
  write: (value: number, interval: FoundValue) => string;
}

/** Whether the latest periods differ from those just before: a word, a shape, and what it was. */
export function ChangeWord({ change, write }: ChangeWordProps) {
  const { t } = useTranslation("metric");
  if (change.outcome === "too-short")
    return <span className="text-xs text-ink-3">{t("tree.tooShort")}</span>;
  const { hue, shape } = LOOK[change.outcome];
  return (
    <span className="inline-flex items-baseline gap-1.5 text-xs">
      <svg
        viewBox="0 0 14 14"
        aria-hidden="true"
        className={`size-3 shrink-0 self-center ${hue}`}
      >
        <path d={shape} fill="currentColor" />
      </svg>
      <span>
        <span className={`font-semibold ${hue}`}>
          {t(`tree.change.${change.outcome}`)}
        </span>{" "}
        <span className="whitespace-nowrap text-ink-3">
          {t("tree.before", {
            baseline: write(change.baseline.value, change.baseline),
          })}
        </span>
      </span>
    </span>
  );
}
