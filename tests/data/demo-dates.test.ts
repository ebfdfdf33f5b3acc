import { expect, it } from "vitest";
import { folderStorage } from "~/http/storage.server";
import { fillOrganization } from "../../prisma/seed/fill-demo";
import { ensureAccounts } from "../../prisma/seed/open-organization";
import { ORGANIZATIONS } from "../../prisma/seed/organizations";
import { inFolder, readTests, results } from "./demo-world";

/** A Monday that is a New Year's Day, and a Sunday that is the 29th of February. */
const DAYS = ["2029-01-01", "2032-02-29"] as const;

it(
  "tells the same story on whatever day it is loaded",
  { timeout: 180_000 },
  async () => {
    const accounts = await ensureAccounts();
    const told = [];
    for (const day of DAYS) {
      const organization = { ...ORGANIZATIONS[0]!, slug: `told-on-${day}` };
      const now = new Date(`${day}T09:00:00Z`);
      const orgId = await inFolder((folder) =>
        fillOrganization(organization, accounts, {
          now,
          storage: folderStorage(folder),
          onProgress: () => {},
        }),
      );
      told.push(results(await readTests(orgId, organization.locale)));
    }
    expect(told[0]).toEqual(told[1]);
    const verdicts = Object.values(told[0]!).map(({ verdict }) => verdict);
    expect(verdicts.filter((verdict) => verdict === "moved")).toHaveLength(20);
  },
);
