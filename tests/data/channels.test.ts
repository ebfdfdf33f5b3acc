import { expect, test } from "vitest";
import { withOrgConnection } from "~/data/org.server";
import * as page from "../../app/routes/o.$org.settings.channels";
import { settingsWorld } from "./settings-world";

const world = settingsWorld("Channels", "203.0.113.85");

test("channels that answers name are given a kind, with one trace; unknown ones are left alone", async () => {
  const { orgId, ids } = world.ours;
  await withOrgConnection(orgId, (client) =>
    client.query(
      `INSERT INTO "PeriodTotal" ("orgId", "metricId", granularity, split, "periodStart", "splitKey")
       SELECT $1, $2, 'month', 'channel', '2026-01-01', name FROM unnest(ARRAY['phone', 'app', '']) AS name`,
      [orgId, ids.metricId],
    ),
  );
  const kinds = async () => (await world.load(page.loader)).data.channels;
  expect(await kinds()).toEqual([
    { name: "app", kind: null },
    { name: "phone", kind: null },
  ]);
  const form = {
    "name-0": "app",
    "kind-0": "digital",
    "name-1": "phone",
    "kind-1": "human",
    "name-2": "fax",
    "kind-2": "human",
  };
  const saved = await world.send(page.action, form);
  expect(saved.to).toContain("done=saved");
  await world.send(page.action, form);
  expect(await kinds()).toEqual([
    { name: "app", kind: "digital" },
    { name: "phone", kind: "human" },
  ]);
  await world.send(page.action, { "name-0": "app", "kind-0": "magic" });
  expect(await kinds()).toMatchObject([{ kind: null }, { kind: "human" }]);
  const history = await world.history("Settings", orgId);
  expect(history.map(({ after }) => after)).toEqual([
    { channels: "app: ?" },
    { channels: "app: digital, phone: human" },
  ]);
  await world.become("manager");
  expect((await world.send(page.action, form)).status).toBe(403);
});
