import {
  threadsOf,
  type MapData,
  type MapNode,
  type MapThread,
} from "./map-graph";

/** Where a column starts and how wide its words are, in percent. */
export interface MapColumn {
  left: number;
  width: number;
}

export interface PlacedNode {
  node: MapNode;
  column: number;
  /** Pixels from the top to the middle. */
  y: number;
}

export interface MapLayout {
  height: number;
  nodes: readonly PlacedNode[];
  threads: readonly (MapThread & { d: string })[];
}

export const COLUMNS: readonly [MapColumn, MapColumn, MapColumn, MapColumn] = [
  { left: 0, width: 25 },
  { left: 34, width: 16.5 },
  { left: 59, width: 16.5 },
  { left: 83, width: 17 },
];

const ROW = 48;

/** Four columns from action to result. Each node stands beside the best-proven of what leads to it, none closer than a row. */
export function layMap(data: MapData): MapLayout {
  const threads = threadsOf(data);
  const columns: (readonly MapNode[])[] = [
    data.tests,
    data.metrics,
    data.keyResults,
    data.objectives,
  ];
  const rows = Math.max(1, ...columns.map((column) => column.length));
  const y = new Map<string, number>();
  const nodes = columns.flatMap((column, index) => {
    const placed =
      index === 0 ? inOrder(column) : besideSources(column, threads, y);
    return spread(placed, rows * ROW).map((entry) => {
      y.set(entry.node.id, entry.y);
      return { ...entry, column: index };
    });
  });
  const byId = new Map(nodes.map((entry) => [entry.node.id, entry]));
  return {
    height: rows * ROW,
    nodes,
    threads: threads.flatMap((thread) => drawThread(thread, byId)),
  };
}

type Wanted = { node: MapNode; y: number };

function inOrder(column: readonly MapNode[]): Wanted[] {
  return column.map((node, index) => ({ node, y: (index + 0.5) * ROW }));
}

function besideSources(
  column: readonly MapNode[],
  threads: readonly MapThread[],
  placed: ReadonlyMap<string, number>,
): Wanted[] {
  return column
    .map((node, index) => {
      const y = standing(
        threads.filter((thread) => thread.to === node.id),
        placed,
      );
      return { node, y: y ?? (index + 0.5) * ROW };
    })
    .sort((a, b) => a.y - b.y);
}

/** The mean place of the best-proven threads that arrive; null where none does. */
function standing(
  threads: readonly MapThread[],
  placed: ReadonlyMap<string, number>,
): number | null {
  const best = Math.max(...threads.map((thread) => thread.grade ?? 0));
  const from = threads
    .filter((thread) => (thread.grade ?? 0) === best)
    .flatMap((thread) => placed.get(thread.from) ?? []);
  return from.length > 0
    ? from.reduce((sum, at) => sum + at, 0) / from.length
    : null;
}

/** Pushes nodes down until none touch, then back up from the bottom edge. */
function spread(wanted: readonly Wanted[], height: number): Wanted[] {
  const down: Wanted[] = [];
  for (const entry of wanted) {
    const floor = (down.at(-1)?.y ?? -ROW / 2) + ROW;
    down.push({ ...entry, y: Math.max(entry.y, floor) });
  }
  let ceiling = height + ROW / 2;
  return down
    .toReversed()
    .map((entry) => {
      ceiling = Math.min(entry.y, ceiling - ROW);
      return { ...entry, y: Math.round(ceiling) };
    })
    .toReversed();
}

function drawThread(
  thread: MapThread,
  byId: ReadonlyMap<string, PlacedNode>,
): (MapThread & { d: string })[] {
  const from = byId.get(thread.from);
  const to = byId.get(thread.to);
  const start = from && COLUMNS[from.column];
  const end = to && COLUMNS[to.column];
  if (!from || !to || !start || !end) return [];
  const x1 = start.left + start.width + 0.7;
  const x2 = end.left - 1;
  const middle = (x1 + x2) / 2;
  return [
    {
      ...thread,
      d: `M${x1} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${x2} ${to.y}`,
    },
  ];
}
