import type { useFetcher } from "@remix-run/react";
import { moveInOrder } from "~/core/identity/organization/move-in-order";

/** The rows as they will stand once the move under way is saved: shown at once, taken back if it fails. */
export function useShownOrder<Row extends { id: string }>(
  rows: readonly Row[],
  fetcher: ReturnType<typeof useFetcher>,
): Row[] {
  const sent = fetcher.formData;
  const id = sent?.get("id");
  const direction = sent?.get("direction");
  if (typeof id !== "string") return [...rows];
  if (direction !== "earlier" && direction !== "later") return [...rows];
  const ids = rows.map((row) => row.id);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return moveInOrder(ids, id, direction).map((moved) => byId.get(moved)!);
}
