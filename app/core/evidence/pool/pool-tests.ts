import { benjaminiHochberg, holm } from "~/core/stats/multiple/adjust-p-values";
import { shrinkJamesStein } from "~/core/stats/multiple/james-stein";
import {
  poolRandomEffects,
  type Replication,
} from "~/core/stats/multiple/random-effects";
import type { Fault } from "../contract";
import { FaultList, isRecord, type Fields } from "../input/fault-list";

export type PoolResult =
  { ok: true; output: object } | { ok: false; faults: Fault[] };

/**
 * Several tests read together, as an untrusted request asks: `random-effects` and `james-stein` on `estimates`, `holm` and
 * `benjamini-hochberg` on `pValues`. `shrunken` is in the order of the estimates.
 */
export function poolTests(request: unknown): PoolResult {
  const faults = new FaultList();
  if (!isRecord(request))
    return { ok: false, faults: [{ path: "", message: "must be an object" }] };
  faults.oneOf("kind", request.kind, Object.keys(POOLS));
  const pool =
    typeof request.kind === "string" && Object.hasOwn(POOLS, request.kind)
      ? POOLS[request.kind]
      : undefined;
  if (request.confidence !== undefined && request.confidence !== null)
    faults.number("confidence", request.confidence, { min: 0.5, below: 1 });
  if (pool?.reads === "estimates") checkEstimates(faults, request.estimates);
  if (pool?.reads === "pValues") checkPValues(faults, request.pValues);
  if (!pool || faults.faults.length > 0)
    return { ok: false, faults: faults.faults };
  return pool.run(request);
}

interface Pool {
  reads: "estimates" | "pValues";
  run(request: Fields): PoolResult;
}

const POOLS: Record<string, Pool> = {
  "random-effects": {
    reads: "estimates",
    run: ({ estimates, confidence }) => {
      const pooled = poolRandomEffects(
        estimates as Replication[],
        (confidence ?? undefined) as number | undefined,
      );
      if (pooled.outcome !== "pooled")
        return pooled.reason === "too-far-apart"
          ? tooFarApart(estimates as Replication[])
          : tooFew("needs at least two estimates");
      const { outcome: _, ...output } = pooled;
      return { ok: true, output };
    },
  },
  "james-stein": {
    reads: "estimates",
    run: ({ estimates }) => {
      const result = shrinkJamesStein(estimates as Replication[]);
      if (result.outcome !== "shrunken")
        return tooFew(
          "needs at least six estimates: shrinking fewer gains less than it may mislead",
        );
      return {
        ok: true,
        output: { shrunken: result.estimates, shrinkage: result.shrinkage },
      };
    },
  },
  holm: {
    reads: "pValues",
    run: ({ pValues }) => ({
      ok: true,
      output: { adjusted: holm(pValues as number[]) },
    }),
  },
  "benjamini-hochberg": {
    reads: "pValues",
    run: ({ pValues }) => ({
      ok: true,
      output: { adjusted: benjaminiHochberg(pValues as number[]) },
    }),
  },
};

function tooFew(message: string): PoolResult {
  return { ok: false, faults: [{ path: "estimates", message }] };
}

/** Names the estimate that is so much surer than the others. */
function tooFarApart(estimates: readonly Replication[]): PoolResult {
  const errors = estimates.map(({ standardError }) => standardError);
  const least = errors.indexOf(errors.reduce((a, b) => Math.min(a, b)));
  const path = `estimates[${least}].standardError`;
  const message = "is too far from the others' to be pooled with them";
  return { ok: false, faults: [{ path, message }] };
}

function checkEstimates(faults: FaultList, estimates: unknown): void {
  if (!Array.isArray(estimates) || estimates.length === 0)
    return faults.add("estimates", "must be a list of estimates");
  estimates.forEach((item: unknown, i) => {
    if (!isRecord(item))
      return faults.add(`estimates[${i}]`, "must be an object");
    faults.number(`estimates[${i}].estimate`, item.estimate, {
      measured: true,
    });
    faults.number(`estimates[${i}].standardError`, item.standardError, {
      above: 0,
      measured: true,
    });
  });
}

function checkPValues(faults: FaultList, pValues: unknown): void {
  if (!Array.isArray(pValues) || pValues.length === 0)
    return faults.add("pValues", "must be a list of at least one p");
  pValues.forEach((pValue, i) =>
    faults.number(`pValues[${i}]`, pValue, { min: 0, max: 1 }),
  );
}
