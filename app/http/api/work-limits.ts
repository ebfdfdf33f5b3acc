import type { Fault } from "~/core/evidence/contract";
import { given, isRecord, type Fields } from "~/core/evidence/input/fault-list";

// Measured on two busy cores: each takes about a second and a half at its limit.
const MOST_FIT_WORK = 3e7;
const MOST_MIX_WORK = 1.2e6;
const MOST_MIXED_UNITS = 200;
const MOST_SWITCHED = 2.5e7;
const MOST_STEPPED = 1e8;
/** Fits of one analysis, its placebo dates and its candidates for how errors follow one another counted in. */
const DEFAULT_FITS = 25;
const NAMED_FITS = 6;

/** Of an input whose lists are short enough: what its settings make too long to compute for others to wait. */
export function findTooMuchWork(input: Fields): Fault[] {
  const rows: unknown[] = Array.isArray(input.observations)
    ? input.observations
    : [];
  const model = isRecord(input.model) ? input.model : {};
  switch (input.design) {
    case "before-after":
    case "interrupted-time-series":
      return fitWork(rows.length, model);
    case "synthetic-control":
      return mixWork(rows);
    case "switchback":
      return drawWork(rows.length, model, MOST_SWITCHED);
    case "stepped":
      return drawWork(rows.length, model, MOST_STEPPED);
    default:
      return [];
  }
}

/** Grows with the square of the terms, and with the lags of newey-west. */
function fitWork(count: number, model: Fields): Fault[] {
  const { errors, lags, harmonics } = model;
  const isSeasonal = given(model.seasonality);
  const terms = 4 + (isSeasonal ? 2 * numberOr(harmonics, 2) : 0);
  const fits =
    !given(errors) || errors === "default"
      ? DEFAULT_FITS
      : NAMED_FITS + (errors === "newey-west" ? numberOr(lags, 3) : 0);
  const share = (count * terms ** 2 * fits) / MOST_FIT_WORK;
  return share <= 1
    ? []
    : [tooMuch("observations", "with these harmonics and lags", count / share)];
}

/** Each unit takes the treated one's place in turn, so the units count twice. */
function mixWork(rows: readonly unknown[]): Fault[] {
  const units = new Set(rows.map((row) => (isRecord(row) ? row.unit : null)));
  if (units.size > MOST_MIXED_UNITS)
    return [
      {
        path: "observations",
        message: `must name at most ${MOST_MIXED_UNITS} units in one request`,
      },
    ];
  const most = MOST_MIX_WORK / units.size;
  return rows.length <= most
    ? []
    : [tooMuch("observations", `with ${units.size} units`, most)];
}

function drawWork(count: number, model: Fields, most: number): Fault[] {
  const draws = numberOr(model.draws, 10_000);
  if (count * draws <= most) return [];
  return !given(model.draws)
    ? [tooMuch("observations", `with ${draws} draws`, most / draws)]
    : [tooMuch("model.draws", `with ${count} observations`, most / count)];
}

function tooMuch(path: string, given: string, most: number): Fault {
  const message = `must be at most ${Math.floor(most)} in one request ${given}`;
  return { path, message };
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === "number" && Number.isFinite(value)
    ? value
    : otherwise;
}
