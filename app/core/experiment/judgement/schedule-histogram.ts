import type { AnalyseInput, AnalyseOutput } from "~/core/evidence/contract";
import { nullValue } from "~/core/evidence/judge/verdict";
import { placeObservations } from "~/core/evidence/period/place-observations";
import {
  unitPeriods,
  type UnitPeriod,
} from "~/core/evidence/schedule/unit-periods";
import { drawBelow, seededRandom, type Random } from "~/core/stats/random";

/** What every schedule that could have been drawn would have given, in bins of one width. */
export interface ScheduleHistogram {
  /** Effects at both ends, as the output has them. */
  from: number;
  to: number;
  counts: number[];
  observed: number;
  /** Share of the schedules whose effect is as large, whatever its sign. */
  asExtreme: number;
  drawn: number;
  /** Those drawn beside the real one, and how many of them have an effect as large. */
  others: number;
  othersAsLarge: number;
}

const BINS = 31;
/** As many as the engine samples. */
const DRAWS = 10_000;
/** Shares of the largest effect that are rounding. */
const ROUNDING = 1e-9;

/**
 * For the eye: the effects of 10,000 seeded schedules beside the one that was drawn. The p-value is the engine's own, of all
 * schedules where they can be counted. Null for a design without schedule, or where it cannot be drawn.
 */
export function scheduleHistogram(
  input: AnalyseInput,
  output: Pick<AnalyseOutput, "effect" | "estimate">,
): ScheduleHistogram | null {
  if (input.design !== "switchback" && input.design !== "stepped") return null;
  const placement = placeObservations(input.observations, input.intervention);
  const read = unitPeriods(input, placement);
  if (!read.ok) return null;
  const random = seededRandom(input.model?.seed ?? 1);
  const drawing =
    input.design === "switchback"
      ? turns(read.periods, random)
      : steps(read.periods, random);
  const real = drawing.observed();
  if (!Number.isFinite(real) || real === 0) return null;
  const none = nullValue(output.effect);
  const scale = (output.estimate - none) / real;
  const effects = [real];
  for (let draw = 0; draw < DRAWS; draw++) effects.push(drawing.draw());
  return inBins(
    effects.filter(Number.isFinite).map((effect) => effect * scale),
    none,
  );
}

function inBins(effects: readonly number[], none: number): ScheduleHistogram {
  const observed = effects[0]!;
  const reach = Math.max(...effects.map(Math.abs));
  const counts = Array.from({ length: BINS }, () => 0);
  let extreme = 0;
  for (const effect of effects) {
    const bin = Math.floor(((effect + reach) / (2 * reach)) * BINS);
    counts[Math.min(BINS - 1, Math.max(0, bin))]! += 1;
    if (Math.abs(effect) >= Math.abs(observed) - ROUNDING * reach) extreme += 1;
  }
  return {
    from: none - reach,
    to: none + reach,
    counts,
    observed: none + observed,
    asExtreme: extreme / effects.length,
    drawn: effects.length,
    others: effects.length - 1,
    othersAsLarge: extreme - 1,
  };
}

interface Drawing {
  observed(): number;
  /** The effect of another schedule. */
  draw(): number;
}

/** Turns change places within their block. */
function turns(periods: readonly UnitPeriod[], random: Random): Drawing {
  const blocks = new Map<string, number[]>();
  periods.forEach(({ block }, index) => {
    const name = block ?? "";
    blocks.set(name, [...(blocks.get(name) ?? []), index]);
  });
  const treated = periods.map((period) => period.treated);
  const effect = () => {
    let [with_, without, n] = [0, 0, 0];
    periods.forEach(({ value }, index) => {
      if (treated[index]) [with_, n] = [with_ + value, n + 1];
      else without += value;
    });
    return with_ / n - without / (periods.length - n);
  };
  return {
    observed: effect,
    draw() {
      for (const own of blocks.values())
        for (let i = own.length - 1; i > 0; i--) {
          const [a, b] = [own[i]!, own[drawBelow(i + 1, random)]!];
          [treated[a], treated[b]] = [treated[b]!, treated[a]!];
        }
      return effect();
    },
  };
}

/** The dates of the starts change hands between the units; the effect is compared within each period. */
function steps(periods: readonly UnitPeriod[], random: Random): Drawing {
  const days = [...new Set(periods.map(({ day }) => day))].sort(
    (a, b) => a - b,
  );
  const byUnit = new Map<string, UnitPeriod[]>();
  for (const period of periods)
    byUnit.set(period.unit, [...(byUnit.get(period.unit) ?? []), period]);
  const units = [...byUnit.values()].filter(
    (own) => own.length === days.length,
  );
  const values = units.map((own) =>
    own.toSorted((a, b) => a.day - b.day).map(({ value }) => value),
  );
  const starts = units.map((own) => {
    const ownDays = own.filter(({ treated }) => treated).map(({ day }) => day);
    return ownDays.length > 0
      ? days.indexOf(Math.min(...ownDays))
      : days.length;
  });
  const effect = () => withinPeriods(values, starts, days.length);
  return {
    observed: effect,
    draw() {
      for (let i = starts.length - 1; i > 0; i--) {
        const j = drawBelow(i + 1, random);
        [starts[i], starts[j]] = [starts[j]!, starts[i]!];
      }
      return effect();
    },
  };
}

function withinPeriods(
  values: readonly (readonly number[])[],
  starts: readonly number[],
  periods: number,
): number {
  let [sum, weights] = [0, 0];
  for (let period = 0; period < periods; period++) {
    let [with_, without, n] = [0, 0, 0];
    values.forEach((own, unit) => {
      if (starts[unit]! <= period) [with_, n] = [with_ + own[period]!, n + 1];
      else without += own[period]!;
    });
    const others = values.length - n;
    if (n === 0 || others === 0) continue;
    const weight = (n * others) / values.length;
    sum += weight * (with_ / n - without / others);
    weights += weight;
  }
  return sum / weights;
}
