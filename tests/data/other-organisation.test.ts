import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileStorage } from "~/http/storage.server";
import type { Answer } from "./identity-browser";
import { IdentityBrowser } from "./identity-browser";
import {
  fillOrganisation,
  photoKey,
  type FilledOrganisation,
} from "./two-organisations";

interface RouteModule {
  loader?: unknown;
  action?: unknown;
}

// Every route inside an organisation, read from the folder: a new one is tested without being named here.
const modules = import.meta.glob<RouteModule>(
  "../../app/routes/o.$org*.{ts,tsx}",
);
const routes = Object.keys(modules)
  .map((path) => {
    const name = path.replace(/^.*\/routes\/(.*)\.tsx?$/, "$1");
    const params = [...name.matchAll(/\$(\w+)/g)].map(([, param]) => param!);
    return { name, path, ids: params.filter((param) => param !== "org") };
  })
  // What answers for the addresses that lead nowhere.
  .filter(({ name }) => name !== "o.$org.$")
  .toSorted((a, b) => a.name.localeCompare(b.name));

const NOWHERE = "00000000-0000-4000-8000-00000000dead";
let folder: string;
let ours: FilledOrganisation;
let theirs: FilledOrganisation;
let theirRowsBefore: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "essai-other-"));
  process.env.ESSAI_DATA_DIR = folder;
  ours = await fillOrganisation("Ours", "203.0.113.1");
  theirs = await fillOrganisation("Theirs", "203.0.113.2");
  for (const { orgId } of [ours, theirs])
    await fileStorage().write(photoKey(orgId), aByte(), { maxBytes: 10 });
  theirRowsBefore = await rowsOf(theirs.orgId);
});

afterAll(async () => {
  delete process.env.ESSAI_DATA_DIR;
  await rm(folder, { recursive: true, force: true });
});

async function* aByte(): AsyncGenerator<Uint8Array> {
  yield new Uint8Array([0xff]);
}

type Ask = (handler: "loader" | "action") => Promise<Answer | null>;

/** Calls a route's loader or action as somebody; null where it has none. */
function asking(
  browser: IdentityBrowser,
  path: string,
  params: Record<string, string>,
): Ask {
  return async (handler) => {
    const route = await modules[path]!();
    if (!route[handler]) return null;
    const form = handler === "action" ? { intent: "x", act: "x" } : undefined;
    return browser.call(route[handler], { path: "/o/x", params, form });
  };
}

function idsOf(
  organisation: FilledOrganisation,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => [name, organisation.ids[name] ?? "untaught"]),
  );
}

async function rowsOf(orgId: string): Promise<string> {
  const client = new Client({
    connectionString: process.env.DATABASE_OWNER_URL,
  });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name = 'orgId' ORDER BY name`,
    );
    const hashes = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ hash: string }>(
        `SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS hash
         FROM public."${name}" t WHERE "orgId" = $1`,
        [orgId],
      );
      hashes.push(`${name} ${rows[0]!.hash}`);
    }
    return hashes.join("\n");
  } finally {
    await client.end();
  }
}

test("the routes inside an organisation are found", () => {
  expect(routes.length).toBeGreaterThanOrEqual(10);
});

test("every id that an address can name is known to this test", () => {
  const names = routes.flatMap(({ ids }) => ids);
  expect(names.filter((name) => !(name in ours.ids))).toEqual([]);
});

describe.each(routes)("$name", ({ path, ids }) => {
  const handlers = ["loader", "action"] as const;

  test("is there for its own organisation", async () => {
    const own = { org: ours.slug, ...idsOf(ours, ids) };
    const underWay = { ...own, experimentId: ours.runningExperimentId };
    // The rows are bare: a page may fail on what it finds in them, but it found them.
    const statuses = [];
    for (const params of [own, underWay]) {
      const answer = await asking(
        ours.browser,
        path,
        params,
      )("loader").catch(() => null);
      statuses.push(answer?.status ?? 200);
    }
    expect(Math.min(...statuses)).toBeLessThan(400);
  });

  test("sends a stranger to sign in", async () => {
    const params = { org: theirs.slug, ...idsOf(theirs, ids) };
    for (const handler of handlers) {
      const ask = asking(new IdentityBrowser(), path, params);
      const answer = await ask(handler);
      expect(answer?.to ?? "/sign-in").toMatch(/^\/sign-in/);
    }
  });

  test("is not there in another organisation", async () => {
    const params = { org: theirs.slug, ...idsOf(theirs, ids) };
    for (const handler of handlers) {
      const answer = await asking(ours.browser, path, params)(handler);
      expect(answer?.status ?? 404).toBe(404);
    }
  });

  test.each(ids)("does not know another organisation's %s", async (foreign) => {
    const own = { org: ours.slug, ...idsOf(ours, ids) };
    const params = { ...own, [foreign]: theirs.ids[foreign]! };
    const page = await asking(ours.browser, path, params)("loader");
    expect(page?.status ?? 404).toBe(404);
    // An action may refuse its form before it looks; then it does so for any id.
    const answer = await asking(ours.browser, path, params)("action");
    const nowhere = { ...own, [foreign]: NOWHERE };
    const same = await asking(ours.browser, path, nowhere)("action");
    expect(answer?.status ?? 404).toBe(same?.status ?? 404);
    expect([400, 404]).toContain(answer?.status ?? 404);
  });

  test.each(ids)("knows no %s that is not an id", async (broken) => {
    const own = { org: ours.slug, ...idsOf(ours, ids) };
    for (const value of ["x", "", "1 OR 1=1", `${NOWHERE}x`]) {
      const params = { ...own, [broken]: value };
      for (const handler of handlers) {
        const answer = await asking(ours.browser, path, params)(handler);
        expect([400, 404]).toContain(answer?.status ?? 404);
      }
    }
  });
});

test("none of this touched the other organisation's rows", async () => {
  expect(await rowsOf(theirs.orgId)).toBe(theirRowsBefore);
});
