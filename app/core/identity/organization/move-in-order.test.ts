import { describe, expect, test } from "vitest";
import { moveInOrder } from "./move-in-order";

describe("a thing moved in its order", () => {
  const ids = ["arrive", "choose", "pay"];

  test("changes places with its neighbour", () => {
    expect(moveInOrder(ids, "pay", "earlier")).toEqual([
      "arrive",
      "pay",
      "choose",
    ]);
    expect(moveInOrder(ids, "arrive", "later")).toEqual([
      "choose",
      "arrive",
      "pay",
    ]);
  });

  test("stays where it is at either end", () => {
    expect(moveInOrder(ids, "arrive", "earlier")).toEqual(ids);
    expect(moveInOrder(ids, "pay", "later")).toEqual(ids);
  });

  test("changes nothing where it is not in the order", () => {
    expect(moveInOrder(ids, "complain", "later")).toEqual(ids);
    expect(moveInOrder([], "pay", "earlier")).toEqual([]);
  });
});
