import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { sideOf, type ControlSeries } from "./control-series";

/** Names only the marks that are drawn. */
export function ControlLegend({ series }: { series: ControlSeries }) {
  const { t } = useTranslation("chart");
  const sides = new Set(series.points.map((point) => sideOf(point, series)));
  const trial = series.segments.some((segment) => segment.trial);
  return (
    <>
      {series.segments.length > 0 ? (
        <Key
          mark={
            <rect
              y="2"
              width="12"
              height="8"
              fill="var(--band)"
              stroke="var(--line-2)"
            />
          }
        >
          {trial ? t("control.trialLimits") : t("control.naturalLimits")}
        </Key>
      ) : null}
      {sides.has("better") ? (
        <Key mark={<path d="M1 10 6 2l5 8Z" fill="var(--moved)" />}>
          {t("control.better")}
        </Key>
      ) : null}
      {sides.has("worse") ? (
        <Key mark={<path d="M1 2l5 8 5-8Z" fill="var(--worsened)" />}>
          {t("control.worse")}
        </Key>
      ) : null}
      {series.contextEvents && series.contextEvents.length > 0 ? (
        <Key
          mark={
            <path d="M0 8 6 2M4 11l8-8" stroke="var(--edge)" strokeWidth="2" />
          }
        >
          {t("control.context")}
        </Key>
      ) : null}
      {series.breaks && series.breaks.length > 0 ? (
        <Key
          mark={
            <path
              d="M6 0v12"
              stroke="var(--edge)"
              strokeWidth="1.5"
              strokeDasharray="2 3"
            />
          }
        >
          {t("control.break")}
        </Key>
      ) : null}
    </>
  );
}

function Key({ mark, children }: { mark: ReactNode; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        {mark}
      </svg>
      {children}
    </span>
  );
}
