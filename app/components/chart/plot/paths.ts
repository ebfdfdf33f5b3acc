export interface PathPoint {
  x: number;
  y: number;
}

export interface RibbonPoint {
  x: number;
  low: number;
  high: number;
}

/** A line through points in order; empty for none. One point alone is closed, which a round cap draws as a dot. */
export function linePath(points: readonly PathPoint[]): string {
  if (points.length === 0) return "";
  return `M${points.map(({ x, y }) => `${x},${y}`).join("L")}${points.length === 1 ? "Z" : ""}`;
}

/** The surface between two lines; empty for none. */
export function ribbonPath(points: readonly RibbonPoint[]): string {
  if (points.length === 0) return "";
  const above = points.map(({ x, high }) => `${x},${high}`);
  const below = points.map(({ x, low }) => `${x},${low}`).toReversed();
  return `M${[...above, ...below].join("L")}Z`;
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
