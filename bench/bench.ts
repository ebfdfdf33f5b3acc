import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { Pool } from "pg";
import { format } from "prettier";
import { startEmbeddedDatabase } from "../server/embedded-database.ts";
import { BENCH_FOLDER, SEED_FACTS, type SeedFacts } from "./bench-folder.ts";
import {
  firstLoad,
  openBrowser,
  type FirstLoad,
} from "./browser/first-load.ts";
import { engineCosts } from "./engine/engine-costs.ts";
import { startFloor } from "./floor/running-floor.ts";
import { pageCost, type PageCost } from "./measure/page-cost.ts";
import { residentBytes } from "./measure/program.ts";
import { ROOT, startApp, type RunningApp } from "./measure/running-app.ts";
import { signIn } from "./measure/session.ts";
import { ALL_PAGES } from "./pages/all-pages.ts";
import type { BenchPage } from "./pages/bench-page.ts";
import type { BenchResult } from "./report/bench-result.ts";
import { toMarkdown } from "./report/to-markdown.ts";
import { LARGE_SLUG } from "./seed/people.ts";

// `npm run bench [-- --page today --only pages --quick]`; without arguments everything, and a file in bench/results.
const { values: asked } = parseArgs({
  options: {
    page: { type: "string", multiple: true },
    only: { type: "string", multiple: true },
    quick: { type: "boolean", default: false },
    "node-args": { type: "string", default: "" },
  },
});
if (!existsSync(SEED_FACTS)) {
  console.error(`No bench database in ${BENCH_FOLDER}: npm run bench:seed`);
  process.exit(1);
}
const facts = JSON.parse(readFileSync(SEED_FACTS, "utf8")) as SeedFacts;
const wants = (part: string) => !asked.only || asked.only.includes(part);
const pages = ALL_PAGES.filter(
  ({ name }) => !asked.page || asked.page.includes(name.toLowerCase()),
);
const effort = asked.quick
  ? { rounds: 60, sliceMs: 700, slices: 2 }
  : { rounds: 300, sliceMs: 1000, slices: 4 };

const database = await startEmbeddedDatabase({ dataDir: BENCH_FOLDER });
const pool = new Pool({ connectionString: database.ownerUrl, max: 1 });
try {
  const result = await measureAll();
  const markdown = await format(toMarkdown(result), { parser: "markdown" });
  console.log(`\n${markdown}`);
  if (!asked.page && !asked.only && !asked.quick) await keep(result, markdown);
} finally {
  await pool.end();
  await database.stop();
}

async function measureAll(): Promise<BenchResult> {
  const served = wants("pages") || wants("browser");
  const { pageCosts, loads, memory } = served
    ? await measureApp()
    : { pageCosts: [], loads: [], memory: null };
  const engine = wants("engine")
    ? await engineCosts({ ownerUrl: database.ownerUrl, orgId: facts.orgId })
    : [];
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: ROOT })
      .toString()
      .trim(),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node ${process.version}`,
    rows: facts.rows,
    pages: pageCosts,
    loads,
    memory,
    engine,
  };
}

async function measureApp() {
  const app = await startApp({
    nodeArgs: asked["node-args"].split(" ").filter(Boolean),
  });
  const floor = await startFloor(database.ownerUrl, facts);
  try {
    const startBytes = residentBytes(app.pid) ?? 0;
    const cookie = await signIn(app.url, "frontline");
    const appUrl = `${app.url}/o/${LARGE_SLUG}`;
    const pageCosts: PageCost[] = [];
    for (const page of wants("pages") ? pages : []) {
      const ids = await idsOf(page);
      const manager = page.name === "Results" || page.name === "Metric";
      const cost = await pageCost({
        page,
        ids,
        appUrl,
        floorUrl: floor.url,
        cookie: manager ? await signIn(app.url, "leader") : cookie,
        effort,
      });
      console.log(JSON.stringify(cost));
      pageCosts.push(cost);
    }
    const afterLoadBytes = residentBytes(app.pid) ?? 0;
    const loads = wants("browser") ? await measureLoads(app) : [];
    return { pageCosts, loads, memory: { startBytes, afterLoadBytes } };
  } finally {
    await floor.stop();
    await app.stop();
  }
}

async function measureLoads(app: RunningApp): Promise<FirstLoad[]> {
  const browser = await openBrowser();
  if (!browser) {
    console.error("No Chromium was found: no first loads are measured.");
    return [];
  }
  const capture: BenchPage = {
    name: "Capture",
    ids: "",
    floor: "",
    path: () => "/experiments/new",
  };
  try {
    const cookie = await signIn(app.url, "leader");
    const loads: FirstLoad[] = [];
    for (const page of [...pages, capture]) {
      const [id = ""] = page.ids ? await idsOf(page) : [""];
      const url = `${app.url}/o/${LARGE_SLUG}${page.path(id)}`;
      const count = asked.quick ? 3 : 9;
      loads.push(
        await firstLoad({
          browser,
          name: page.name,
          url,
          cookie,
          loads: count,
        }),
      );
    }
    return loads;
  } finally {
    await browser.close();
  }
}

async function idsOf({ ids }: BenchPage): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(ids, [facts.orgId]);
  return rows.map(({ id }) => id);
}

async function keep(result: BenchResult, markdown: string): Promise<void> {
  const folder = `${ROOT}/bench/results`;
  const json = await format(JSON.stringify(result), { parser: "json" });
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/${result.date}.md`, markdown);
  await writeFile(`${folder}/${result.date}.json`, json);
}
