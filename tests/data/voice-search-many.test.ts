import { beforeAll, describe, expect, test } from "vitest";
import { withOrgConnection } from "~/data/org.server";
import type { VoiceFilter } from "~/data/voice/voice-filter";
import {
  countVoices,
  listVoices,
  type FoundVoices,
  type VoiceCursor,
} from "~/data/voice/voice.server";
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

describe("a search among many", () => {
  let many: VoiceWorld;
  const words = ["guichet", "colis", "merci", "vendeuse", "attente"];

  // 27,000 answers over 270 days, so that the newest 25,000 are not all. Every 9th word is rare, and old.
  beforeAll(async () => {
    many = await createVoiceWorld();
    const first = await many.say("Bonjour", { answeredOn: "2025-01-01" });
    await withOrgConnection(many.orgId, (client) =>
      client.query(
        `INSERT INTO "Verbatim" ("orgId", id, "responseId", "metricId", "answeredOn", text, insight)
         SELECT v."orgId", gen_random_uuid(), v."responseId", v."metricId", DATE '2025-01-02' + n / 100,
           ($2::text[])[1 + n % 5] || CASE WHEN n < 900 AND n % 9 = 0 THEN ' zèbre' ELSE '' END, CASE WHEN n % 7 = 0 THEN 'barrier' ELSE '' END
         FROM "Verbatim" v, generate_series(0, 26999) n WHERE v.id = $1`,
        [first, words],
      ),
    );
  });

  /** The ids in the order of the page, looked up row by row. */
  const plainly = (condition: string) =>
    withOrgConnection(many.orgId, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `SELECT id FROM "Verbatim" WHERE ${condition} ORDER BY "answeredOn" DESC, id DESC`,
      );
      return rows.map(({ id }) => id);
    });
  const searched = (filter: Partial<VoiceFilter>, most = 25) =>
    many.us((client) =>
      listVoices({ client, filter: { ...ALL, ...filter }, locale: "fr", most }),
    );

  test.each<[Partial<VoiceFilter>, string]>([
    [{ words: "guichet" }, "text LIKE 'guichet%'"],
    [{ words: "zebre" }, "text LIKE '%zèbre'"],
    [{ words: "zebres guichet" }, "text LIKE 'guichet zèbre'"],
    [{ words: "colis -zebre" }, "text = 'colis'"],
    [
      { words: "zebre", insight: "barrier" },
      "text LIKE '%zèbre' AND insight = 'barrier'",
    ],
    [
      { words: "merci", to: "2025-01-09" },
      `text LIKE 'merci%' AND "answeredOn" <= '2025-01-09'`,
    ],
  ])(
    "finds for %o what looking at every row finds, in its order",
    async (filter, condition) => {
      const expected = await plainly(condition);
      expect(expected.length).toBeGreaterThan(10);
      const { voices, next } = await searched(filter);
      expect(voices.map(({ id }) => id)).toEqual(expected.slice(0, 25));
      expect(next !== null).toBe(expected.length > 25);
      const counted = await many.us((client) =>
        countVoices({ client, filter: { ...ALL, ...filter } }),
      );
      const { length } = expected;
      expect(counted).toEqual({
        count: Math.min(length, 1_000),
        more: length > 1_000,
      });
    },
  );

  test("reads a rare word on to its end, each once", async () => {
    const expected = await plainly("text LIKE '%zèbre'");
    const read: string[] = [];
    for (let after: VoiceCursor | null = null; ;) {
      const page: FoundVoices = await many.us((client) =>
        listVoices({
          client,
          filter: { ...ALL, words: "zèbre" },
          locale: "fr",
          after,
        }),
      );
      read.push(...page.voices.map(({ id }) => id));
      after = page.next;
      if (after === null) break;
    }
    expect(read).toEqual(expected);
  });
});
