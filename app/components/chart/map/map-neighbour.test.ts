import { expect, test } from "vitest";
import { neighbourOf } from "./map-neighbour";
import type { PlacedNode } from "./map-layout";

const placed = (id: string, column: number, y: number): PlacedNode => ({
  node: { id, label: id, href: `/${id}` },
  column,
  y,
});
const nodes = [
  placed("test 1", 0, 24),
  placed("test 2", 0, 72),
  placed("metric 1", 1, 24),
  placed("metric 2", 1, 72),
];
const threads = [
  { from: "test 1", to: "metric 2", verdict: "moved" as const, d: "" },
];
const walk = (from: number, key: string) =>
  neighbourOf(nodes[from]!, key, { nodes, threads });

test("up and down walk a column and stop at its ends", () => {
  expect(walk(0, "ArrowDown")).toBe("test 2");
  expect(walk(1, "ArrowUp")).toBe("test 1");
  expect(walk(0, "ArrowUp")).toBeNull();
});

test("right and left follow a thread rather than the nearest node", () => {
  expect(walk(0, "ArrowRight")).toBe("metric 2");
  expect(walk(3, "ArrowLeft")).toBe("test 1");
});

test("without a thread they go straight across, and nowhere beyond the edge", () => {
  expect(walk(1, "ArrowRight")).toBe("metric 2");
  expect(walk(2, "ArrowRight")).toBeNull();
  expect(walk(0, "ArrowLeft")).toBeNull();
  expect(walk(0, "Tab")).toBeNull();
});
