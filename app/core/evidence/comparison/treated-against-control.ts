import type { AnalyseInput, SeriesPoint } from "../contract";
import type { Placement } from "../period/place-observations";
import { groupMoments } from "../answers/group-moments";
import type { ComparisonPanel, PanelUnit } from "./comparison-panel";
import type { EffectEstimate } from "../design/design-result";
import { periodSeries } from "../series/period-series";

/**
 * The treated units period by period, and what would have been expected of them: the comparison units, moved to the treated level
 * before the start (multiplied for a relative effect). The band is as wide as the interval of the effect: it is for the mean level after,
 * not for one period. Periods without a comparison are left out.
 */
export function treatedAgainstControl(
  input: AnalyseInput,
  placement: Placement,
  { treated, control }: ComparisonPanel,
  effect: EffectEstimate,
): SeriesPoint[] {
  const seriesOf = (units: readonly PanelUnit[]) => {
    const placed = units
      .flatMap((unit) => unit.placed)
      .sort((a, b) => a.day - b.day);
    return periodSeries({ ...placement, placed }, input.metric.kind);
  };
  const levelBefore = (units: readonly PanelUnit[]) =>
    groupMoments(
      input.metric.kind,
      units.flatMap(({ before }) => before),
    )?.mean ?? 0;
  const comparison = new Map(
    seriesOf(control).map(({ day, value }) => [day, value]),
  );
  const [own, other] = [levelBefore(treated), levelBefore(control)];
  const shift = input.effect === "ratio" ? 1 : 0;
  return seriesOf(treated).flatMap(({ period, day, value }) => {
    const level = comparison.get(day);
    if (level === undefined) return [];
    if ((input.effect ?? "absolute") === "absolute") {
      const expected = level + own - other;
      return [
        {
          period,
          observed: value,
          expected,
          low: expected - (effect.high - effect.estimate),
          high: expected + (effect.estimate - effect.low),
        },
      ];
    }
    const expected = (level * own) / other;
    const [ratio, low, high] = [effect.estimate, effect.low, effect.high].map(
      (part) => part + 1 - shift,
    ) as [number, number, number];
    return [
      {
        period,
        observed: value,
        expected,
        low: (expected * ratio) / high,
        high: (expected * ratio) / low,
      },
    ];
  });
}
