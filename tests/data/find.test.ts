import { beforeAll, expect, test } from "vitest";
import { findAnything } from "~/data/find.server";
import { withOrg } from "~/data/org.server";
import { fillOrganisation, type FilledOrganisation } from "./two-organisations";

let ours: FilledOrganisation;
let theirs: FilledOrganisation;

beforeAll(async () => {
  ours = await fillOrganisation("Finders", "203.0.113.31");
  theirs = await fillOrganisation("Others", "203.0.113.32");
  await withOrg(ours.orgId, async (client) => {
    const { ownerId } = await client.objective.findFirstOrThrow({
      where: { orgId: client.orgId },
    });
    for (const title of [
      "Réclamation : rappeler",
      "100 % remboursé",
      "Ça marche",
    ])
      await client.experiment.create({
        data: { orgId: client.orgId, title, ownerId },
      });
  });
});

const find = (text: string, org = ours) =>
  withOrg(org.orgId, (client) => findAnything({ client, text }));
const titles = async (text: string) =>
  (await find(text)).map(({ title }) => title);

test("finds by words in any order, without accents and capitals", async () => {
  expect(await titles("RAPPELER reclam")).toEqual(["Réclamation : rappeler"]);
  expect(await titles("ca")).toContain("Ça marche");
});

test("takes percent signs, underscores and quotes as they are written", async () => {
  expect(await titles("%")).toEqual(["100 % remboursé"]);
  expect(await titles("_")).toEqual([]);
  expect(await titles("' OR true --")).toEqual([]);
});

test("finds each kind of thing, and nothing for an empty text", async () => {
  const found = await find("a");
  expect(new Set(found.map(({ kind }) => kind))).toEqual(
    new Set([
      "experiment",
      "objective",
      "keyResult",
      "metric",
      "learning",
      "team",
    ]),
  );
  expect(await find("   ")).toEqual([]);
});

test("finds nothing of another organisation", async () => {
  expect(await find("remboursé", theirs)).toEqual([]);
});
