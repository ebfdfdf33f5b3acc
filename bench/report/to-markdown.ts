import type { EngineCost } from "../engine/engine-costs.ts";
import type { FirstLoad } from "../browser/first-load.ts";
import type { PageCost } from "../measure/page-cost.ts";
import { stealOf, type BenchResult } from "./bench-result.ts";
import { GOALS, verdictOn, verdictOnLeast } from "./goals.ts";

/** The results as a person reads them; ratios first, because milliseconds belong to the machine. */
export function toMarkdown(result: BenchResult): string {
  const rows = Object.entries(result.rows)
    .map(([table, count]) => `${count.toLocaleString("en")} ${table}`)
    .join(", ");
  return [
    `# Bench of ${result.date}`,
    `Commit ${result.commit}; ${result.machine}. In one organisation: ${rows}; beside fifty small ones.`,
    "Each page in turns with a bare Node and `pg` server that answers the page's own queries as JSON (the floor).",
    section("Pages", pageTable(result.pages)),
    section("First load", loadTable(result.loads)),
    section("Memory", memoryLine(result)),
    section("Engine, in process", engineTable(result.engine)),
  ].join("\n\n");
}

function section(title: string, body: string): string {
  return body === "" ? "" : `## ${title}\n\n${body}`;
}

function table(head: readonly string[], rows: readonly string[][]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join(
    "\n",
  );
}

function pageTable(pages: readonly PageCost[]): string {
  const head = [
    "page",
    "p50 ms, floor",
    `× (goal ${GOALS.p50Times})`,
    "p95 ms, floor",
    `× (goal ${GOALS.p95Times})`,
    "requests/s at 8, floor",
    `≥ ${GOALS.perSecond}`,
    "steal, load",
  ];
  return table(
    head,
    pages.map((page) => {
      if (!page.measured)
        return [page.name, `status ${page.status}`, "", "", "", "", "", ""];
      const { app, floor } = page.measured.value;
      const [p50, p95] = [app.p50 / floor.p50, app.p95 / floor.p95];
      return [
        page.name,
        `${app.p50.toFixed(1)}, ${floor.p50.toFixed(1)}`,
        `${p50.toFixed(1)} (${verdictOn(p50, GOALS.p50Times)})`,
        `${app.p95.toFixed(1)}, ${floor.p95.toFixed(1)}`,
        `${p95.toFixed(1)} (${verdictOn(p95, GOALS.p95Times)})`,
        `${app.perSecond.toFixed(0)}, ${floor.perSecond.toFixed(0)}`,
        verdictOnLeast(app.perSecond, GOALS.perSecond),
        `${stealOf(page.measured)}, ${page.measured.load.toFixed(1)}`,
      ];
    }),
  );
}

function loadTable(loads: readonly FirstLoad[]): string {
  const head = [
    "page",
    "JavaScript kB on the wire",
    "goal",
    "encoding",
    "everything kB",
    "LCP ms",
    `goal ${GOALS.lcpMs}`,
    "steal, load",
  ];
  return table(
    head,
    loads.map(({ name, scriptBytes, scriptEncodings, allBytes, lcpMs }) => {
      const kilobytes = scriptBytes / 1000;
      const goal =
        name === "Capture"
          ? GOALS.captureScriptKilobytes
          : GOALS.scriptKilobytes;
      return [
        name,
        kilobytes.toFixed(0),
        `${goal} (${verdictOn(kilobytes, goal)})`,
        scriptEncodings.join(", "),
        (allBytes / 1000).toFixed(0),
        lcpMs.value.toFixed(0),
        verdictOn(lcpMs.value, GOALS.lcpMs),
        `${stealOf(lcpMs)}, ${lcpMs.load.toFixed(1)}`,
      ];
    }),
  );
}

function memoryLine({ memory }: BenchResult): string {
  if (!memory) return "";
  const [start, after] = [memory.startBytes, memory.afterLoadBytes].map(
    (bytes) => bytes / 1e6,
  ) as [number, number];
  const verdict = verdictOn(after, GOALS.memoryMegabytes);
  return `${start.toFixed(0)} MB at start, ${after.toFixed(0)} MB after the load, database aside; goal ${GOALS.memoryMegabytes} (${verdict}).`;
}

function engineTable(costs: readonly EngineCost[]): string {
  const head = ["job", "ms", "goal ms", "", "elsewhere ms", "steal, load"];
  return table(
    head,
    costs.map(({ name, ms, goalMs, elsewhere }) => [
      name,
      ms.value.toPrecision(3),
      String(goalMs),
      verdictOn(ms.value, goalMs),
      elsewhere,
      `${stealOf(ms)}, ${ms.load.toFixed(1)}`,
    ]),
  );
}
