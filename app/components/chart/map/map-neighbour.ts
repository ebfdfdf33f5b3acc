import type { MapLayout, PlacedNode } from "./map-layout";

/** Columns to the right, rows down; no other key leads anywhere. */
const STEP: Readonly<Record<string, { side?: number; turn?: number }>> = {
  ArrowLeft: { side: -1 },
  ArrowRight: { side: 1 },
  ArrowUp: { turn: -1 },
  ArrowDown: { turn: 1 },
};

/**
 * Where an arrow key leads: up and down to the next node of the column, left and right along a thread to its nearest
 * end, or straight across where no thread leaves. Null at the edge, and for any other key.
 */
export function neighbourOf(
  from: PlacedNode,
  key: string,
  { nodes, threads }: Pick<MapLayout, "nodes" | "threads">,
): string | null {
  const { side, turn } = STEP[key] ?? {};
  if (turn !== undefined) {
    const column = nodes
      .filter((node) => node.column === from.column)
      .filter((node) => (node.y - from.y) * turn > 0);
    return nearest(column, from)?.node.id ?? null;
  }
  if (side === undefined) return null;
  const across = nodes.filter((node) => node.column === from.column + side);
  const tied = across.filter(({ node }) =>
    threads.some(
      (thread) =>
        (thread.from === from.node.id && thread.to === node.id) ||
        (thread.to === from.node.id && thread.from === node.id),
    ),
  );
  return nearest(tied.length > 0 ? tied : across, from)?.node.id ?? null;
}

function nearest(
  nodes: readonly PlacedNode[],
  to: PlacedNode,
): PlacedNode | undefined {
  return [...nodes].sort(
    (a, b) => Math.abs(a.y - to.y) - Math.abs(b.y - to.y),
  )[0];
}
