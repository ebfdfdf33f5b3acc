/** What the project wants; `npm run bench` prints it beside each figure and fails on none of it. */
export const GOALS = {
  p50Times: 6,
  p95Times: 8,
  perSecond: 120,
  scriptKilobytes: 130,
  captureScriptKilobytes: 100,
  lcpMs: 300,
  memoryMegabytes: 300,
} as const;

/** "yes" within the goal, else how far from it. */
export function verdictOn(figure: number, goal: number): string {
  if (figure <= goal) return "yes";
  return `no, ${(figure / goal).toFixed(1)} ×`;
}

export function verdictOnLeast(figure: number, goal: number): string {
  if (figure >= goal) return "yes";
  return `no, ${(figure / goal).toFixed(2)} ×`;
}
