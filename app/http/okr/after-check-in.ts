/** The page to go back to, told what was done so that it can offer the way back. `page` is a path of this site. */
export function afterCheckIn(
  page: string,
  keyResultId: string,
  act: { outcome: "saved"; id: string } | { outcome: "removed" },
): string {
  const [path = "", query] = page.split("?");
  const search = new URLSearchParams(query);
  for (const name of ["done", "keyResult", "checkIn"]) search.delete(name);
  if (act.outcome === "removed") search.set("done", "checkInRemoved");
  else {
    search.set("done", "checkedIn");
    search.set("keyResult", keyResultId);
    search.set("checkIn", act.id);
  }
  return `${path}?${search}`;
}
