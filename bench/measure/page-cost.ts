import type { BenchPage } from "../pages/bench-page.ts";
import { withLittleSteal, type Measured } from "./cpu-steal.ts";
import { percentile } from "./percentile.ts";
import {
  alternate,
  alternateThroughput,
  ask,
  type Target,
} from "./requests.ts";

export interface Side {
  readonly p50: number;
  readonly p95: number;
  readonly perSecond: number;
}

export type PageCost =
  | { name: string; status: number; measured: null }
  | {
      name: string;
      status: 200;
      bytes: number;
      measured: Measured<{ app: Side; floor: Side }>;
    };

export interface Effort {
  readonly rounds: number;
  readonly sliceMs: number;
  readonly slices: number;
}

const AT_ONCE = 8;
const WARM_UP = 24;

/** The page and its floor in turns: alone, then eight at once. A page that does not answer 200 has no figures. */
export async function pageCost({
  page,
  ids,
  appUrl,
  floorUrl,
  cookie,
  effort,
}: {
  page: BenchPage;
  ids: readonly string[];
  appUrl: string;
  floorUrl: string;
  cookie: string;
  effort: Effort;
}): Promise<PageCost> {
  const headers = { cookie, "accept-encoding": "gzip, deflate, br" };
  const app = ids.map((id) => ({ url: appUrl + page.path(id), headers }));
  const floor = ids.map((id) => ({
    url: `${floorUrl}/${encodeURIComponent(page.name)}?id=${id}`,
  }));
  const first = await ask(app[0]!);
  if (first.status !== 200)
    return { name: page.name, status: first.status, measured: null };
  const floorStatus = (await ask(floor[0]!)).status;
  if (floorStatus !== 200)
    throw new Error(`The floor of ${page.name} answered ${floorStatus}.`);
  await alternate(app, floor, WARM_UP);
  const measured = await withLittleSteal(() => measure(app, floor, effort));
  return { name: page.name, status: 200, bytes: first.bytes, measured };
}

async function measure(
  app: readonly Target[],
  floor: readonly Target[],
  { rounds, sliceMs, slices }: Effort,
): Promise<{ app: Side; floor: Side }> {
  const alone = await alternate(app, floor, rounds);
  const together = await alternateThroughput(app, floor, {
    atOnce: AT_ONCE,
    sliceMs,
    slices,
  });
  const side = (times: readonly number[], perSecond: number): Side => ({
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    perSecond,
  });
  return {
    app: side(alone.a, together.a),
    floor: side(alone.b, together.b),
  };
}
