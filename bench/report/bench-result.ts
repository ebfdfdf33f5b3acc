import type { FirstLoad } from "../browser/first-load.ts";
import type { EngineCost } from "../engine/engine-costs.ts";
import type { Measured } from "../measure/cpu-steal.ts";
import type { PageCost } from "../measure/page-cost.ts";

export interface BenchResult {
  readonly date: string;
  readonly commit: string;
  readonly machine: string;
  readonly rows: Readonly<Record<string, number>>;
  readonly pages: readonly PageCost[];
  readonly loads: readonly FirstLoad[];
  readonly memory: { startBytes: number; afterLoadBytes: number } | null;
  readonly engine: readonly EngineCost[];
}

export function stealOf(measured: Measured<unknown>): string {
  return `${(measured.stealShare * 100).toFixed(1)} %`;
}
