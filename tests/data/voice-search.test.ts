import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { withOrgConnection } from "~/data/org.server";
import type { VoiceFilter } from "~/data/voice/voice-filter";
import {
  countVoices,
  listVoices,
  updateInsight,
} from "~/data/voice/voice.server";
import { createTheme, listThemesOf, sayTheme } from "~/data/voice/theme.server";
import { countTheme } from "~/data/voice/theme-count.server";
import { createVoiceWorld, type VoiceWorld } from "./voice-world";

const ALL: VoiceFilter = {
  words: "",
  metricId: null,
  siteId: null,
  themeId: null,
  insight: null,
  from: null,
  to: null,
};

let ours: VoiceWorld;
let theirs: VoiceWorld;
const ids: Record<string, string> = {};

beforeAll(async () => {
  ours = await createVoiceWorld();
  theirs = await createVoiceWorld();
  ids.parcels = await ours.say("Mes colis étaient abîmés à l’arrivée", {
    answeredOn: "2026-03-01",
  });
  ids.parcel = await ours.say("The parcel arrived late, twice", {
    answeredOn: "2026-04-05",
  });
  ids.queue = await ours.say("Trop d'attente au guichet, personne n'explique", {
    answeredOn: "2026-04-06",
    score: 2,
  });
  ids.thanks = await ours.say("Merci à la vendeuse, rapide et souriante", {
    answeredOn: "2026-04-06",
    score: 10,
  });
  ids.theirs = await theirs.say("Colis perdu, colis cassé, parcels everywhere");
});

async function find(words: string, more: Partial<VoiceFilter> = {}) {
  const { voices, ...rest } = await ours.us((client) =>
    listVoices({ client, filter: { ...ALL, words, ...more }, locale: "fr" }),
  );
  const names = voices.map(
    ({ id }) => Object.entries(ids).find(([, known]) => known === id)?.[0],
  );
  return { ...rest, names, voices };
}

describe("a search of customers' words", () => {
  test("knows a word without its accents, in the singular and in capitals", async () => {
    expect((await find("ABIME")).names).toEqual(["parcels"]);
    expect((await find("arrivées")).names).toContain("parcels");
  });

  test("knows English stems beside French ones", async () => {
    expect((await find("parcels")).names).toEqual(["parcel"]);
    expect((await find("attentes")).names).toEqual(["queue"]);
  });

  test("reads phrases, or, and what must not be there", async () => {
    expect((await find('"attente au guichet"')).names).toEqual(["queue"]);
    expect((await find("vendeuse or guichet")).names).toHaveLength(2);
    expect((await find("attente -guichet")).names).toEqual([]);
    expect(
      (await find("« attente au guichet » ou vendeuse")).names,
    ).toHaveLength(2);
  });

  test("marks what it found", async () => {
    const { voices } = await find("guichet");
    expect(voices[0]?.text).toContain("\uE000guichet\uE001");
  });

  test("looks for what is spelt alike where nothing is spelt so, and says it", async () => {
    expect(await find("vendeusse")).toMatchObject({
      names: ["thanks"],
      spellings: true,
    });
    expect(await find("xylophone")).toMatchObject({
      names: [],
      spellings: false,
    });
  });

  test.each([
    "",
    "   ",
    "'",
    '"',
    "\\",
    ":*",
    "a & ! |",
    "<->",
    "%",
    "&&&&",
    "(",
    "ﷺ",
  ])("is not broken by %j", async (words) => {
    await expect(find(words)).resolves.toBeDefined();
  });

  test("reads on after the last of a page, newest first", async () => {
    const first = await ours.us((client) =>
      listVoices({ client, filter: ALL, locale: "en", most: 3 }),
    );
    const second = await ours.us((client) =>
      listVoices({
        client,
        filter: ALL,
        locale: "en",
        most: 3,
        after: first.next,
      }),
    );
    const read = [...first.voices, ...second.voices].map(({ id }) => id);
    expect(new Set(read).size).toBe(4);
    expect(second.next).toBeNull();
    expect(first.voices.map(({ answeredOn }) => answeredOn)).toEqual([
      "2026-04-06",
      "2026-04-06",
      "2026-04-05",
    ]);
  });

  test("keeps to a period, a metric and an insight, and counts the same", async () => {
    const april = { from: "2026-04-01", to: "2026-04-05" };
    expect((await find("", april)).names).toEqual(["parcel"]);
    expect((await find("", { metricId: theirs.metricId })).names).toEqual([]);
    await ours.us((client) =>
      updateInsight({ client, id: ids.queue!, insight: "barrier" }),
    );
    expect((await find("", { insight: "barrier" })).names).toEqual(["queue"]);
    expect((await find("", { insight: "none" })).names).toHaveLength(3);
    const counted = await ours.us((client) =>
      countVoices({ client, filter: { ...ALL, words: "guichet" } }),
    );
    expect(counted).toEqual({ count: 1, more: false });
  });
});

describe("the functions behind the search", () => {
  const ask = (sql: string, values: unknown[] = [], orgId = ours.orgId) =>
    withOrgConnection(
      orgId,
      async (client) => (await client.query(sql, values)).rows,
    );
  const SEARCH = `SELECT id FROM public.search_voices(public.voice_query($1), null, null, null, null, null, null, null, null, null, 1000000)`;
  const COUNT = `SELECT public.count_voices(public.voice_query($1), null, null, null, null, null, null, null, 1000000) AS count`;

  test("find and count nothing of another organisation, whatever they are asked", async () => {
    for (const typed of ["colis", "colis or parcels", "cassé", "-nothing"]) {
      const rows = await ask(SEARCH, [typed]);
      expect(rows.map(({ id }) => id)).not.toContain(ids.theirs);
    }
    expect(await ask(COUNT, ["colis or perdu"])).toEqual([{ count: 1 }]);
    expect((await find("casse")).names).toEqual([]);
    const inTheirs = `SELECT id FROM public.search_voices(public.voice_query('colis'), null, null, $1, null, null, null, null, null, null, 100)`;
    expect(await ask(inTheirs, [theirs.metricId])).toEqual([]);
  });

  test("take nothing of another organisation for a theme of theirs or by a person's word on it", async () => {
    const id = randomUUID();
    await theirs.us(async (client) => {
      const createdById = theirs.personId;
      const named = { id, name: "Theirs", terms: "colis" };
      await createTheme({ client, ...named, createdById });
      const said = { verbatimId: ids.theirs!, themeId: id, included: true };
      await sayTheme({ client, ...said, byId: theirs.personId });
    });
    const rows = await ask(
      `SELECT id FROM public.search_voices(null, $1, public.voice_query('perdu'), null, null, null, null, null, null, null, 100)`,
      [id],
    );
    expect(rows).toEqual([]);
    const counted = `SELECT * FROM public.count_theme($1, '2020-01-01')`;
    expect(await ask(counted, [id])).toEqual([]);
    expect(await ask(counted, [id], theirs.orgId)).toHaveLength(1);
  });

  test("find nothing without an organisation, and cannot be given other tables by a search path", async () => {
    expect(await ask(SEARCH, ["colis"], randomUUID())).toEqual([]);
    const shadowed = await withOrgConnection(ours.orgId, async (client) => {
      await client.query(
        `CREATE TEMP TABLE "Verbatim" AS SELECT gen_random_uuid() AS id, $1::uuid AS "orgId", 'colis'::text AS text, DATE '2026-01-01' AS "answeredOn"`,
        [ours.orgId],
      );
      await client.query("SET LOCAL search_path = pg_temp, public");
      const { rows: found } = await client.query(SEARCH, ["colis"]);
      await client.query(`DROP TABLE pg_temp."Verbatim"`);
      return found;
    });
    expect(shadowed.map(({ id }) => id)).toEqual([ids.parcels]);
  });

  test("are for the app's role alone", async () => {
    const [row] = await ask(
      `SELECT bool_or(has_function_privilege(r, p.oid, 'EXECUTE')) AS open FROM pg_proc p, unnest(ARRAY['essai_identity', 'essai_jobs']) r
       WHERE p.proname IN ('search_voices', 'count_voices', 'count_theme')`,
    );
    expect(row).toEqual({ open: false });
  });
});

describe("a theme", () => {
  test("holds what its terms find but for a person's word over it", async () => {
    const id = randomUUID();
    await ours.us(async (client) => {
      await createTheme({
        client,
        id,
        name: "Parcels",
        terms: "colis or parcel",
        createdById: ours.personId,
      });
      const say = (verbatimId: string, included: boolean) =>
        sayTheme({
          client,
          verbatimId,
          themeId: id,
          included,
          byId: ours.personId,
        });
      await say(ids.parcel!, false);
      await say(ids.thanks!, true);
    });
    expect((await find("", { themeId: id })).names).toEqual([
      "thanks",
      "parcels",
    ]);
    const count = () =>
      ours.us((client) => countTheme({ client, id, from: "2026-01-01" }));
    expect(await count()).toEqual({
      [ours.metricId]: { "2026-03-01": 1, "2026-04-01": 1 },
    });
    const of = (verbatimId: string) =>
      ours.us((client) => listThemesOf({ client, verbatimId }));
    expect(await of(ids.parcels!)).toEqual([{ id, byHand: false }]);
    expect(await of(ids.parcel!)).toEqual([]);
    expect(await of(ids.thanks!)).toEqual([{ id, byHand: true }]);
  });
});
