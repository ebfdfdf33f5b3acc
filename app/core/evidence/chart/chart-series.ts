import { cusumChart, type CusumPoint } from "~/core/stats/charts/cusum";
import { xmrChart, type XmrChart } from "~/core/stats/charts/xmr";
import type { Fault } from "../contract";
import { FaultList, isRecord, type Fields } from "../input/fault-list";

export type ChartResult =
  | { ok: true; output: XmrChart | { points: CusumPoint[] } }
  | { ok: false; faults: Fault[] };

/**
 * The control chart that an untrusted request asks for: `{ kind: "xmr", values, screen, breaks, target, direction }` or
 * `{ kind: "cusum", values, target, slack, limit }`. A `null` among the values is a period without one.
 */
export function chartSeries(request: unknown): ChartResult {
  const faults = new FaultList();
  if (!isRecord(request))
    return { ok: false, faults: [{ path: "", message: "must be an object" }] };
  faults.oneOf("kind", request.kind, ["xmr", "cusum"]);
  checkValues(faults, request.values);
  const fields = withoutNulls(request);
  if (fields.kind === "cusum") checkCusum(faults, fields);
  if (fields.kind === "xmr") checkXmr(faults, fields);
  if (faults.faults.length > 0) return { ok: false, faults: faults.faults };
  if (fields.kind === "cusum")
    return {
      ok: true,
      output: cusumChart(fields as unknown as Parameters<typeof cusumChart>[0]),
    };
  return {
    ok: true,
    output: xmrChart(fields as unknown as Parameters<typeof xmrChart>[0]),
  };
}

function withoutNulls(request: Fields): Fields {
  return Object.fromEntries(
    Object.entries(request).filter(([, value]) => value !== null),
  );
}

function checkValues(faults: FaultList, values: unknown): void {
  if (!Array.isArray(values) || values.length === 0)
    return faults.add("values", "must be a list of at least one number");
  values.forEach((value, i) => {
    if (value !== null)
      faults.number(`values[${i}]`, value, { measured: true });
  });
}

function checkXmr(
  faults: FaultList,
  { screen, breaks, target, direction }: Fields,
): void {
  if (screen !== undefined) faults.boolean("screen", screen);
  if (target !== undefined) faults.number("target", target, { measured: true });
  if (direction !== undefined)
    faults.oneOf("direction", direction, ["up", "down"]);
  if (breaks === undefined) return;
  if (!Array.isArray(breaks))
    return faults.add("breaks", "must be a list of positions");
  breaks.forEach((at, i) =>
    faults.number(`breaks[${i}]`, at, { min: 0, whole: true }),
  );
}

function checkCusum(faults: FaultList, { target, slack, limit }: Fields): void {
  faults.number("target", target, { measured: true });
  if (slack !== undefined)
    faults.number("slack", slack, { min: 0, measured: true });
  if (limit !== undefined)
    faults.number("limit", limit, { above: 0, measured: true });
}
