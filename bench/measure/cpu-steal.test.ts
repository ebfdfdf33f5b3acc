import { expect, test } from "vitest";
import { cpuShares, parseCpuTimes, withLittleSteal } from "./cpu-steal";

const STAT =
  "cpu  100 5 50 800 20 0 5 20 0 0\ncpu0 1 1 1 1 1 1 1 1 0 0\nintr 1";

test("the first line of /proc/stat counts all processors", () => {
  expect(parseCpuTimes(STAT)).toEqual({ total: 1000, idle: 820, stolen: 20 });
});

test("steal is its share of the time in between", () => {
  const later = { total: 1200, idle: 920, stolen: 30 };
  const shares = cpuShares(parseCpuTimes(STAT), later);
  expect(shares).toEqual({ stealShare: 0.05, busyShare: 0.5 });
});

test("no tick in between means nothing is known", () => {
  const times = parseCpuTimes(STAT);
  expect(cpuShares(times, times)).toEqual({ stealShare: 0, busyShare: 0 });
});

test("a file that is something else counts nothing", () => {
  expect(parseCpuTimes("")).toEqual({ total: 0, idle: 0, stolen: 0 });
});

test("a quiet machine is measured once", async () => {
  const { value, tries } = await withLittleSteal(async () => "figure");
  expect(value).toBe("figure");
  expect(tries).toBeLessThanOrEqual(3);
});
