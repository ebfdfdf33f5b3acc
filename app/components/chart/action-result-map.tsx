import ChevronRight from "lucide-react/icons/chevron-right";
import { useTranslation } from "react-i18next";
import { useFormat } from "~/i18n/use-format";
import { ChartFigure, NothingToDraw, type FigureWords } from "./chart-figure";
import { MapDrawing } from "./map/map-drawing";
import type { MapData } from "./map/map-graph";
import { MapLegend } from "./map/map-legend";
import { MapList } from "./map/map-list";

/**
 * Tests to metrics, by verdict (hue) and evidence (thickness, dotted for a clue); metrics to key results to objectives
 * as plain threads, since no test was made there. A list on a phone.
 */
export function ActionResultMap({
  title,
  subtitle,
  headingLevel,
  ...data
}: FigureWords & MapData) {
  const { t } = useTranslation("chart");
  const { count } = useFormat();
  const alternative = t("map.alternative", {
    tests: count(data.tests.length),
    metrics: count(data.metrics.length),
    keyResults: count(data.keyResults.length),
    objectives: count(data.objectives.length),
  });
  return (
    <ChartFigure {...{ title, subtitle, headingLevel, alternative }}>
      {data.tests.length === 0 ? (
        <NothingToDraw />
      ) : (
        <>
          <div className="on-wide">
            <MapDrawing data={data} />
            <MapLegend data={data} />
            <AsList data={data} />
          </div>
          <div className="on-narrow">
            <MapList data={data} />
          </div>
        </>
      )}
    </ChartFigure>
  );
}

function AsList({ data }: { data: MapData }) {
  const { t } = useTranslation("chart");
  return (
    <details className="group no-print mt-2">
      <summary className="inline-flex min-h-6 items-center gap-1 text-xs font-semibold text-ink-2 hover:text-ink">
        <ChevronRight
          aria-hidden="true"
          className="size-3.5 transition-transform group-open:rotate-90"
        />
        {t("map.asList")}
      </summary>
      <MapList data={data} />
    </details>
  );
}
