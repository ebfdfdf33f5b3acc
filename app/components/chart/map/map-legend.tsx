import { useTranslation } from "react-i18next";
import { Verdict, type VerdictName } from "~/components/ui/verdict";
import { COLUMNS } from "./map-layout";
import type { MapData } from "./map-graph";
import { MapThreadLine } from "./map-thread";

export function ColumnWords() {
  const { t } = useTranslation("chart");
  const words = [
    t("map.tests"),
    t("map.metrics"),
    t("map.keyResults"),
    t("map.objectives"),
  ];
  return (
    <div className="relative mb-1 h-5" aria-hidden="true">
      {COLUMNS.map((column, index) => (
        <span
          key={column.left}
          className="label absolute"
          style={{ left: `${column.left}%` }}
        >
          {words[index]}
        </span>
      ))}
    </div>
  );
}

const ORDER: readonly VerdictName[] = [
  "moved",
  "no-meaningful-change",
  "worsened",
  "cannot-tell",
];

/** The pattern of each verdict that is drawn, and what thickness and dots mean. */
export function MapLegend({ data }: { data: MapData }) {
  const { t } = useTranslation("chart");
  const drawn = new Set(
    data.tests.flatMap(({ effects }) => effects.map(({ verdict }) => verdict)),
  );
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1 text-xs text-ink-3">
      {ORDER.filter((verdict) => drawn.has(verdict)).map((verdict) => (
        <span key={verdict} className="inline-flex items-center gap-1.5">
          <svg width="34" height="12" aria-hidden="true">
            <MapThreadLine
              thread={{ from: "", to: "", verdict, grade: 2, d: "M1 6H33" }}
              className="sample"
            />
          </svg>
          <Verdict verdict={verdict} />
        </span>
      ))}
      <span>{t("map.legend")}</span>
    </div>
  );
}
