import { beforeAll, expect, test } from "vitest";
import { withOrg } from "~/data/org.server";
import { fillOrganisation, type FilledOrganisation } from "./two-organisations";

let ours: FilledOrganisation;
let theirs: FilledOrganisation;

beforeAll(async () => {
  ours = await fillOrganisation("Side", "203.0.113.41");
  theirs = await fillOrganisation("Bysides", "203.0.113.42");
});

test("transactions of two organisations at the same moment each keep their own", async () => {
  const seen = await Promise.all(
    Array.from({ length: 12 }, (_, at) => {
      const org = at % 2 === 0 ? ours : theirs;
      return withOrg(org.orgId, async (client) => {
        // Everyone is inside before anyone looks.
        await new Promise((resolve) => setTimeout(resolve, 60));
        const metrics = await client.metric.findMany({
          where: { orgId: client.orgId },
          select: { id: true },
        });
        const [row] = await client.$queryRaw<
          { org: string }[]
        >`SELECT public.current_org()::text AS org`;
        return [client.orgId, row?.org, metrics.map(({ id }) => id), org];
      });
    }),
  );
  for (const [orgId, setting, metrics, org] of seen) {
    const { orgId: own, ids } = org as FilledOrganisation;
    expect([orgId, setting, metrics]).toEqual([own, own, [ids.metricId]]);
  }
});
