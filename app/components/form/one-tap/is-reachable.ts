/** Bars on a phone, and nothing behind them: nobody waits longer than this. */
const PATIENCE_MS = 8_000;

/** Whether the server answers now. What it answers does not matter. */
export async function isReachable(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    await fetch("/healthz", { method: "HEAD", cache: "no-store", signal });
    return true;
  } catch {
    return false;
  }
}
