import { readFileSync } from "node:fs";
import { loadavg } from "node:os";

export interface CpuTimes {
  readonly total: number;
  readonly idle: number;
  readonly stolen: number;
}

/** The line of all processors in /proc/stat: user nice system idle iowait irq softirq steal. Source: proc(5). */
export function parseCpuTimes(procStat: string): CpuTimes {
  const line = procStat.split("\n").find((text) => text.startsWith("cpu "));
  const times = (line ?? "").trim().split(/\s+/).slice(1, 9).map(Number);
  const [, , , idle = 0, waiting = 0, , , stolen = 0] = times;
  const total = times.reduce((sum, time) => sum + time, 0);
  return { total, idle: idle + waiting, stolen };
}

/** Shares of the time between two readings, 0–1; nothing is known (0) where no tick passed. */
export function cpuShares(
  before: CpuTimes,
  after: CpuTimes,
): { stealShare: number; busyShare: number } {
  const total = after.total - before.total;
  if (total <= 0) return { stealShare: 0, busyShare: 0 };
  return {
    stealShare: (after.stolen - before.stolen) / total,
    busyShare: 1 - (after.idle - before.idle) / total,
  };
}

function readCpuTimes(): CpuTimes {
  try {
    return parseCpuTimes(readFileSync("/proc/stat", "utf8"));
  } catch {
    // Not Linux: a machine that does not say.
    return { total: 0, idle: 0, stolen: 0 };
  }
}

/** Above this share of time taken away by other machines on the same host, a figure says more about them. */
export const MOST_STEAL = 0.02;
const TRIES = 3;

export interface Measured<T> {
  readonly value: T;
  readonly stealShare: number;
  readonly tries: number;
  /** Programs waiting for a processor, the minute before: others on this machine slow both sides. */
  readonly load: number;
}

/** Measures, and again while too much time was stolen; keeps the try with the least. */
export async function withLittleSteal<T>(
  measure: () => Promise<T>,
): Promise<Measured<T>> {
  let best: Measured<T> | null = null;
  for (let tries = 1; tries <= TRIES; tries++) {
    const load = loadavg()[0] ?? 0;
    const before = readCpuTimes();
    const value = await measure();
    const { stealShare } = cpuShares(before, readCpuTimes());
    if (!best || stealShare < best.stealShare)
      best = { value, stealShare, tries, load };
    if (stealShare <= MOST_STEAL) break;
  }
  return best!;
}
