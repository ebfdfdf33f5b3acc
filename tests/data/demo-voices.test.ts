import { beforeAll, expect, it } from "vitest";
import { withOrg } from "~/data/org.server";
import { folderStorage } from "~/http/storage.server";
import { fillOrganization } from "../../prisma/seed/fill-demo";
import { ensureAccounts } from "../../prisma/seed/open-organization";
import { ORGANIZATIONS } from "../../prisma/seed/organizations";
import { countVoices, readChurn } from "./demo-voices";
import { inFolder } from "./demo-world";

const NOW = new Date("2026-03-12T09:00:00Z");

let orgId: string;

beforeAll(async () => {
  const accounts = await ensureAccounts();
  orgId = await inFolder((folder) =>
    fillOrganization(ORGANIZATIONS[1]!, accounts, {
      now: NOW,
      storage: folderStorage(folder),
      onProgress: () => {},
    }),
  );
}, 120_000);

it("has answers, silences of both sorts, customers, and words that somebody sorted", async () => {
  const voices = await withOrg(orgId, countVoices);
  expect(voices).toMatchObject({
    barriers: "15",
    motivations: "12",
    themes: "6",
    links: "7",
    sources: "2",
    channels: "6",
    drawn: "10",
    quadrants: "4",
    guardrails: "4",
    priced: "3",
  });
  const number = (name: string) => Number(voices?.[name]);
  expect(number("dismissed")).toBeGreaterThan(number("notAsked"));
  expect(number("notAsked")).toBeGreaterThan(100);
  expect(number("customers")).toBeGreaterThan(1_000);
});

it("has customers of whom more stay away after a bad experience", async () => {
  const { rows, difference } = await withOrg(orgId, (client) =>
    readChurn(client, "nps"),
  );
  expect(rows.map(({ bad }) => bad)).toEqual([0, 1, 2, 3]);
  expect(rows[1]!.share!).toBeGreaterThan(rows[0]!.share!);
  expect(difference!.low).toBeGreaterThan(0);
});
