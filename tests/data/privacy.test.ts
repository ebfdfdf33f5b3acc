import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { respondentKey } from "~/data/privacy/respondent-key.server";
import { withOrgConnection } from "~/data/org.server";
import { folderStorage, type FileStorage } from "~/http/storage.server";
import { lockMetric } from "~/data/import/import-state.server";
import { keepPrivacyOf } from "~/jobs/privacy/keep-privacy.server";
import * as page from "../../app/routes/o.$org.settings.privacy";
import * as responses from "../../app/routes/api.v1.responses";
import { apiWorld } from "./api-world";
import { addMetric, addSource, rowsOf, storedAnswers } from "./program-world";
import { newId, settingsWorld } from "./settings-world";

const world = settingsWorld("Private", "203.0.113.77");
const api = apiWorld("PrivateApi", "203.0.113.78");
let folder: string;
let storage: FileStorage;
let metric: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "essai-privacy-"));
  storage = folderStorage(folder);
  // Sent with a key, erased by the admin: one organisation.
  api.orgId = world.ours.orgId;
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  metric = await addMetric(world.ours.orgId, "nps");
});

const ALIX = "alix@example.org";
const keep = (now = new Date()) =>
  keepPrivacyOf({
    orgId: world.ours.orgId,
    timeZone: "Europe/Paris",
    storage,
    now,
  });
const stored = () => storedAnswers(world.ours.orgId, metric);

async function bring(list: object[], fields = {}): Promise<Response> {
  const sourceId = await addSource(world.ours.orgId, fields);
  await api.changeKey(["responses"], sourceId);
  return api.post(responses, JSON.stringify({ metric, responses: list }));
}
const answer = (id: string, rest: object = {}) => ({
  id,
  date: "2026-03-02",
  score: 9,
  ...rest,
});
const counted = () =>
  rowsOf<{ scoreCounts: object | null }>(
    world.ours.orgId,
    `SELECT "scoreCounts" FROM "PeriodTotal" WHERE "metricId" = $1 AND granularity = 'month' AND split = 'all'`,
    [metric],
  );

test("a customer is erased everywhere, after a look, and stays so", async () => {
  await bring([
    answer("a", { respondent: ALIX, verbatim: "Hello", score: 2 }),
    answer("b", {
      respondent: " ALIX@example.org",
      date: "2026-03-03",
      score: 3,
    }),
    answer("c", { respondent: "camille@example.org" }),
    answer("d"),
  ]);
  const [first] = await stored();
  expect(first!.respondent).toBe(respondentKey(world.ours.orgId, ALIX));
  const looked = await world.send(page.action, {
    act: "look",
    who: ALIX.toUpperCase(),
  });
  expect(looked.data.found).toMatchObject({ answers: 2, words: 1 });
  const { respondent } = looked.data.found;
  const erased = await world.send(page.action, { act: "erase", respondent });
  expect(erased.to).toContain("done=erased");
  expect((await stored()).map(({ identity }) => identity)).toEqual([
    "id:c",
    "id:d",
  ]);
  expect(await counted()).toEqual([{ scoreCounts: { "9": 2 } }]);
  const { data } = await world.load(page.loader);
  expect(data.erasures).toMatchObject([{ respondent, answers: 2 }]);
  expect(JSON.stringify(data)).not.toContain(ALIX);
  const again = await bring([
    answer("a", { respondent: ALIX }),
    answer("e", { respondent: ALIX }),
  ]);
  expect(await again.json()).toMatchObject({ kept: 0, skipped: 2 });
  expect(await stored()).toHaveLength(2);
});

test("a customer can be looked for by hash; one of another organisation is not there", async () => {
  await bring([answer("a", { respondent: "sacha@example.org" })]);
  const key = respondentKey(world.ours.orgId, "sacha@example.org")!;
  const byHash = await world.send(page.action, { act: "look", who: key });
  expect(byHash.data.found).toMatchObject({ respondent: key, answers: 1 });
  const nobody = await world.send(page.action, {
    act: "look",
    who: "nobody@example.org",
  });
  expect(nobody.data.found).toMatchObject({ answers: 0 });
  expect(
    (await world.send(page.action, { act: "look", who: " " })).status,
  ).toBe(400);
  expect(
    (await world.send(page.action, { act: "erase", respondent: "x" })).status,
  ).toBe(400);
});

test("what an import has in hand is erased when it is done", async () => {
  await bring([answer("a", { respondent: "dominique@example.org" })]);
  const respondent = respondentKey(world.ours.orgId, "dominique@example.org")!;
  const { to } = await withOrgConnection(world.ours.orgId, async (client) => {
    await lockMetric(client, metric);
    return world.send(page.action, { act: "erase", respondent });
  });
  expect(to).toContain("done=erasing");
  expect(await stored()).toHaveLength(1);
  await keep();
  expect(await stored()).toEqual([]);
}, 30_000);

test("after a source's time its words and pseudonyms go, and the scores stay", async () => {
  const old = { respondent: "old@example.org", verbatim: "Long ago", score: 4 };
  const young = {
    respondent: "young@example.org",
    verbatim: "Today",
    date: "2026-04-20",
  };
  await bring([answer("a", old), answer("b", young)], { retentionDays: 30 });
  await bring([answer("c", old)], {});
  const before = await counted();
  await keep(new Date("2026-04-21T12:00:00Z"));
  expect(await stored()).toMatchObject([
    { identity: "id:a", score: 4, respondent: null, words: null },
    { identity: "id:b", words: "Today" },
    { identity: "id:c", words: "Long ago" },
  ]);
  expect((await stored())[1]!.respondent).not.toBeNull();
  expect(await counted()).toEqual(before);
});

test("what somebody has in hand is left for the next look, and nobody waits", async () => {
  const old = { respondent: "held@example.org", verbatim: "Long ago" };
  await bring([answer("a", old), answer("b", old)], { retentionDays: 30 });
  const now = new Date("2026-04-21T12:00:00Z");
  await withOrgConnection(world.ours.orgId, async (client) => {
    await client.query(
      `SELECT 1 FROM "Response" WHERE "metricId" = $1 AND identity = 'id:a' FOR UPDATE`,
      [metric],
    );
    await keep(now);
    expect(await stored()).toMatchObject([
      { identity: "id:a", words: "Long ago" },
      { identity: "id:b", words: null, respondent: null },
    ]);
  });
  await keep(now);
  expect((await stored())[0]).toMatchObject({ words: null, respondent: null });
});

test("a file that nobody described goes after seven days, and no other", async () => {
  const { orgId } = world.ours;
  const add = async (state: string, days: number) => {
    const id = newId();
    const key = `${orgId}/${id}`;
    await storage.write(key, one(), { maxBytes: 10 });
    await rowsOf(
      orgId,
      `INSERT INTO "ImportBatch" ("orgId", id, "fileName", "fileBytes", "fileHash", "storageKey", state, "createdById", "createdAt")
       VALUES ($1, $2, 'x.csv', 1, '', $3, $4, $5, now() - make_interval(days => $6))`,
      [orgId, id, key, state, world.adminId, days],
    );
    return { id, key };
  };
  const gone = await add("uploaded", 8);
  const kept = [
    await add("uploaded", 6),
    await add("done", 30),
    await add("failed", 30),
  ];
  await keep();
  const left = await rowsOf<{ id: string }>(
    orgId,
    `SELECT id FROM "ImportBatch" WHERE "fileName" = 'x.csv'`,
  );
  expect(left.map(({ id }) => id).toSorted()).toEqual(
    kept.map(({ id }) => id).toSorted(),
  );
  await expect(firstByte(gone.key)).rejects.toThrow("ENOENT");
  expect(await firstByte(kept[0]!.key)).toBe(1);
});

async function firstByte(key: string): Promise<number | undefined> {
  for await (const chunk of storage.read(key)) return chunk[0];
  return undefined;
}

async function* one(): AsyncGenerator<Uint8Array> {
  yield new Uint8Array([1]);
}

test("an id that is an address is kept as a keyed hash, and known again", async () => {
  const sent = [answer("zoe@example.org"), answer("V-1")];
  expect((await bring(sent)).status).toBe(200);
  const again = await bring(sent);
  expect(await again.json()).toMatchObject({ known: 2 });
  const rows = await rowsOf<{ identity: string }>(
    world.ours.orgId,
    `SELECT identity FROM "Response" WHERE "metricId" = $1`,
    [metric],
  );
  expect(new Set(rows.map(({ identity }) => identity))).toEqual(
    new Set([
      "id:V-1",
      `id:key:${respondentKey(world.ours.orgId, "zoe@example.org")}`,
    ]),
  );
});

test("the file of an import that failed goes after a week", async () => {
  const { orgId } = world.ours;
  const [key, batch] = [`${orgId}/${newId()}`, newId()];
  await storage.write(
    key,
    (async function* () {
      yield new TextEncoder().encode("mail;score");
    })(),
    { maxBytes: 100 },
  );
  await rowsOf(
    orgId,
    `INSERT INTO "ImportBatch" ("orgId", id, "fileName", "fileBytes", "fileHash", "storageKey", state, "createdById", "createdAt")
     SELECT $1, $2, 'answers.csv', 10, 'hash', $3, 'failed', p.id, '2026-03-01' FROM "Person" p WHERE p."orgId" = $1 LIMIT 1`,
    [orgId, batch, key],
  );
  const keyNow = async () =>
    (
      await rowsOf<{ storageKey: string }>(
        orgId,
        `SELECT "storageKey" FROM "ImportBatch" WHERE id = $1`,
        [batch],
      )
    )[0]?.storageKey;
  await keep(new Date("2026-03-07T00:00:00Z"));
  expect(await keyNow()).toBe(key);
  await keep(new Date("2026-03-09T00:00:00Z"));
  expect(await keyNow()).toBe("");
  await expect(
    storage.read(key)[Symbol.asyncIterator]().next(),
  ).rejects.toThrow("ENOENT");
});
