import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { VerdictName } from "~/components/ui/verdict";
import { useFormat } from "~/i18n/use-format";
import { IntervalBar } from "./interval-bar";
import { onSharedScale } from "./interval-scale";

export interface SharedInterval {
  key: string;
  head: ReactNode;
  /** As displayed, around 0; null where there is nothing to draw. */
  effect: { estimate: number; low: number | null; high: number | null } | null;
  verdict: VerdictName | null;
  isStrong?: boolean;
}

interface SharedIntervalsProps {
  rows: readonly SharedInterval[];
  /** The change that matters, as displayed. */
  threshold: number | null;
  unit: string;
}

/** Effects of one metric under one another on one scale, so that they can be compared by eye; each also in figures. */
export function SharedIntervals({
  rows,
  threshold,
  unit,
}: SharedIntervalsProps) {
  const { t } = useTranslation("chart");
  const format = useFormat();
  const drawn = onSharedScale(
    rows.map(({ effect }) => effect),
    threshold,
  );
  const limit = (value: number | null) =>
    value === null ? "…" : format.points(value);
  return (
    <ul className="chart grid">
      {rows.map(({ key, head, effect, verdict, isStrong }, index) => (
        <li
          key={key}
          className={`grid items-center gap-x-5 gap-y-1 border-line py-2.5 text-sm not-first:border-t sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)_9.5rem] ${isStrong ? "" : "border-dashed"}`}
        >
          <div className="min-w-0">{head}</div>
          {effect && drawn[index] ? (
            <>
              <svg
                width="100%"
                height={28}
                aria-hidden="true"
                className="overflow-visible px-2"
              >
                <IntervalBar
                  drawn={drawn[index]}
                  verdict={verdict}
                  height={28}
                />
              </svg>
              <span className="tabular-nums sm:text-right">
                <span className={isStrong ? "font-semibold" : ""}>
                  {format.points(effect.estimate)} {unit}
                </span>{" "}
                <span className="text-xs whitespace-nowrap text-ink-3">
                  {effect.low === null || effect.high === null ? (
                    <span className="sr-only">{t("interval.openEnd")} </span>
                  ) : null}
                  ({format.interval(limit(effect.low), limit(effect.high))})
                </span>
              </span>
            </>
          ) : (
            <span className="text-ink-3 sm:col-span-2">
              {t("interval.none")}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
