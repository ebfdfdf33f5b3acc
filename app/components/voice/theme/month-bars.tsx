import { useTranslation } from "react-i18next";
import { useFormat } from "~/i18n/use-format";

export interface MonthCount {
  month: string;
  count: number;
}

const HEIGHT = 24;
const STEP = 7;
const BAR = 5;

/** Mentions by month as bars that share one scale with their neighbours; told to whoever does not see them. */
export function MonthBars({
  months,
  most,
}: {
  months: readonly MonthCount[];
  most: number;
}) {
  const { t } = useTranslation("voice");
  const format = useFormat();
  const top = months.reduce((a, b) => (b.count > a.count ? b : a));
  const label =
    top.count === 0
      ? t("themes.barsNone")
      : t("themes.bars", {
          month: format.month(top.month, true),
          count: top.count,
        });
  return (
    <span>
      <span className="sr-only">{label}</span>
      <svg
        aria-hidden="true"
        width={months.length * STEP}
        height={HEIGHT}
        className="fill-ink-3"
      >
        {months.map(({ month, count }, index) => {
          const height = count === 0 ? 1 : Math.max(2, (count / most) * HEIGHT);
          return (
            <rect
              key={month}
              x={index * STEP}
              y={HEIGHT - height}
              width={BAR}
              height={height}
            />
          );
        })}
      </svg>
    </span>
  );
}
