/** Made for a test by days: how many of the customers who called were called back the same day, eighty days of them. */
export const CALLS = { metric: "Rappelés le jour même", days: 80 } as const;

const DAY_MS = 86_400_000;
const CALLED = 60;
/** Out of 60; around 36, without a trend. */
const BACK = [36, 34, 38, 35, 37, 33, 39, 36, 35, 38, 34] as const;

/** Up to and with yesterday. */
export function callsFile(now: Date): Buffer {
  const rows = Array.from({ length: CALLS.days }, (_, index) => {
    const at = now.getTime() - (CALLS.days - index) * DAY_MS;
    const day = new Date(at).toISOString().slice(0, 10);
    return `${day},${BACK[(index * 7) % BACK.length]},${CALLED}`;
  });
  return Buffer.from(["day,called back,called", ...rows, ""].join("\n"));
}
