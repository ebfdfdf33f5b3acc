export type MoveDirection = "earlier" | "later";

/** The ids with one of them a place earlier or later; unchanged at an end, and for an id that is not there. */
export function moveInOrder(
  ids: readonly string[],
  id: string,
  direction: MoveDirection,
): string[] {
  const from = ids.indexOf(id);
  const to = direction === "earlier" ? from - 1 : from + 1;
  const neighbour = ids[to];
  if (from === -1 || neighbour === undefined) return [...ids];
  return ids.map((other, place) =>
    place === from ? neighbour : place === to ? id : other,
  );
}
