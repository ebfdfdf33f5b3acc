import { useTranslation } from "react-i18next";
import { ChartFigure } from "~/components/chart/chart-figure";
import { verdictHue } from "~/components/chart/plot/verdict-hue";
import type { Verdict } from "~/core/evidence/contract";
import type { ScheduleHistogram } from "~/core/experiment/judgement/schedule-histogram";
import { useFormat } from "~/i18n/use-format";
import { useExact } from "./figures";

const HEIGHT = 130;

/** The effects that other draws would have given, and the one that was found: how rare it is can be seen. */
export function Histogram({
  histogram,
  pValue,
  verdict,
}: {
  histogram: ScheduleHistogram;
  pValue: number;
  verdict: Verdict;
}) {
  const { t } = useTranslation("judgement");
  const format = useFormat();
  const { probability } = useExact();
  const { counts, from, to, observed, others, othersAsLarge } = histogram;
  const most = Math.max(...counts);
  const width = 100 / counts.length;
  const middle = (from + to) / 2;
  const at = (value: number) => (100 * (value - from)) / (to - from);
  const hue = verdictHue(verdict);
  const drawn = format.count(others);
  const isRare = othersAsLarge === 0;
  const said = t(isRare ? "computed.histogramNone" : "computed.histogramLead", {
    drawn,
    share: format.percent(othersAsLarge / others, { digits: 1 }),
    p:
      isRare && pValue <= 1 / others
        ? t("computed.oneIn", { drawn })
        : probability(pValue),
  });
  return (
    <ChartFigure
      title={t("computed.histogram")}
      subtitle={said}
      alternative={said}
    >
      <svg
        width="100%"
        height={HEIGHT + 44}
        aria-hidden="true"
        className="overflow-visible"
      >
        {counts.map((count, bin) => {
          const centre = from + ((bin + 0.5) / counts.length) * (to - from);
          const isExtreme =
            Math.abs(centre - middle) >= Math.abs(observed - middle);
          const tall = most === 0 ? 0 : (count / most) * HEIGHT;
          return (
            <rect
              // oxlint-disable-next-line react/no-array-index-key
              key={bin}
              x={`${bin * width + width * 0.06}%`}
              width={`${width * 0.88}%`}
              y={20 + HEIGHT - tall}
              height={tall}
              fill={isExtreme ? hue : "var(--ink-3)"}
              fillOpacity={isExtreme ? 0.8 : 0.4}
            />
          );
        })}
        <line
          x1="0%"
          x2="100%"
          y1={20 + HEIGHT}
          y2={20 + HEIGHT}
          stroke="var(--edge)"
        />
        <line
          x1={`${at(observed)}%`}
          x2={`${at(observed)}%`}
          y1={16}
          y2={20 + HEIGHT}
          stroke={hue}
          strokeWidth={2}
        />
        <text
          x={`${at(observed)}%`}
          y={10}
          textAnchor={observed > middle ? "end" : "start"}
          style={{ fill: hue, fontWeight: 600 }}
        >
          {t("computed.histogramObserved", {
            value: format.number(observed, { digits: 3 }),
          })}
        </text>
        {[from, middle, to].map((value, index) => (
          <text
            key={value}
            className="fine"
            x={`${50 * index}%`}
            y={HEIGHT + 38}
            textAnchor={(["start", "middle", "end"] as const)[index]}
          >
            {format.number(value, { digits: 2 })}
          </text>
        ))}
      </svg>
    </ChartFigure>
  );
}
