import { area, line } from "@visx/shape";

export interface PathPoint {
  x: number;
  y: number;
}

export interface RibbonPoint {
  x: number;
  low: number;
  high: number;
}

/** A line through points in order; empty for none. */
export function linePath(points: readonly PathPoint[]): string {
  return line<PathPoint>({ x: (p) => p.x, y: (p) => p.y })([...points]) ?? "";
}

/** The surface between two lines; empty for none. */
export function ribbonPath(points: readonly RibbonPoint[]): string {
  return (
    area<RibbonPoint>({ x: (p) => p.x, y0: (p) => p.low, y1: (p) => p.high })([
      ...points,
    ]) ?? ""
  );
}

/** Cuts a series into runs that may be joined: at every missing value and before every break. */
export function runsOf<T extends { period: string }>(
  points: readonly T[],
  has: (point: T) => boolean,
  breaks: readonly string[] = [],
): T[][] {
  const runs: T[][] = [];
  let previous: T | undefined;
  for (const point of points) {
    const cut = breaks.some(
      (at) =>
        previous !== undefined && at > previous.period && at <= point.period,
    );
    if (!has(point)) previous = undefined;
    else {
      if (previous === undefined || cut) runs.push([]);
      runs.at(-1)?.push(point);
      previous = point;
    }
  }
  return runs;
}
