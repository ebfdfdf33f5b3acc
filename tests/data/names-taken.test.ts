import { expect, test } from "vitest";
import { hasMetricNamed } from "~/data/metric/metric.server";
import { createSite, hasSiteNamed } from "~/data/metric/site-edit.server";
import { createTheme, hasThemeNamed } from "~/data/voice/theme.server";
import { addMetric } from "./program-world";
import { newId, settingsWorld } from "./settings-world";

const world = settingsWorld("Names", "203.0.113.81");

test("a name is taken in any capitals, and by itself alone: % and _ are letters", async () => {
  await world.inOurs(async (client) => {
    const createdById = world.adminId;
    const theme = { client, id: newId(), terms: "", createdById };
    await createTheme({ ...theme, name: "Rachat 30_jours" });
    const isTaken = (name: string, exceptId = newId()) =>
      hasThemeNamed({ client, name, exceptId });
    expect(await isTaken("rachat 30_JOURS")).toBe(true);
    expect(await isTaken("rachat 30_JOURS", theme.id)).toBe(false);
    expect(await isTaken("Rachat %")).toBe(false);
    expect(await isTaken("Rachat_30_jours")).toBe(false);
  });
});

test("metrics and sites compare names in the same way", async () => {
  const id = await addMetric(world.ours.orgId, "nps");
  await world.inOurs(async (client) => {
    const exceptId = newId();
    const metric = (name: string) => hasMetricNamed({ client, name, exceptId });
    expect(await metric(`NPS ${id}`)).toBe(true);
    expect(await metric("nps %")).toBe(false);
    const fields = { name: "Gare", kind: "shop", region: "" } as const;
    await createSite({ client, id: newId(), fields });
    expect(await hasSiteNamed({ client, name: "GARE", exceptId })).toBe(true);
    expect(await hasSiteNamed({ client, name: "G___", exceptId })).toBe(false);
  });
});
