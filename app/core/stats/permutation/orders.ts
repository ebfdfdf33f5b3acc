import { drawBelow, type Random } from "../random";
import { countCombinations } from "./combinations";

/** Number of distinct orders of the items, equal ones being interchangeable; may be so large that it is rounded. */
export function countOrders(items: readonly number[]): number {
  let [count, placed] = [1, 0];
  for (const item of new Set(items)) {
    const alike = items.filter((other) => other === item).length;
    placed += alike;
    count *= countCombinations(placed, alike);
  }
  return count;
}

/** Calls `visit` with every distinct order of the items; the array is reused between calls. Source: Narayana's next permutation. */
export function forEachOrder(
  items: readonly number[],
  visit: (order: readonly number[]) => void,
): void {
  const order = items.toSorted((a, b) => a - b);
  for (;;) {
    visit(order);
    let pivot = order.length - 2;
    while (pivot >= 0 && order[pivot]! >= order[pivot + 1]!) pivot--;
    if (pivot < 0) return;
    let successor = order.length - 1;
    while (order[successor]! <= order[pivot]!) successor--;
    swap(order, pivot, successor);
    for (
      let left = pivot + 1, right = order.length - 1;
      left < right;
      left++, right--
    )
      swap(order, left, right);
  }
}

/** Calls `visit` with the order given, then with `draws` orders of equal chance; the array is reused between calls. */
export function drawOrders(
  items: readonly number[],
  draws: number,
  random: Random,
  visit: (order: readonly number[]) => void,
): void {
  const order = [...items];
  visit(order);
  for (let draw = 0; draw < draws; draw++) {
    for (let place = 0; place < order.length - 1; place++) {
      swap(order, place, place + drawBelow(order.length - place, random));
    }
    visit(order);
  }
}

function swap(order: number[], one: number, other: number): void {
  const held = order[one]!;
  order[one] = order[other]!;
  order[other] = held;
}
