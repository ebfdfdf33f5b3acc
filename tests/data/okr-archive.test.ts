import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { Role } from "~/core/identity/role";
import { getKeyResult } from "~/data/okr/key-result.server";
import { getObjective } from "~/data/okr/objective.server";
import { withOrg, type OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { moveKeyResultToArchive } from "~/http/okr/key-result-write.server";
import { moveObjectiveToArchive } from "~/http/okr/objective-write.server";
import type { Viewer } from "~/http/viewer.server";

const orgId = randomUUID();
const us = <T>(work: (client: OrgClient) => Promise<T>) => withOrg(orgId, work);
const [ines, theo, carla] = [randomUUID(), randomUUID(), randomUUID()];
const [objectiveId, keyResultId] = [randomUUID(), randomUUID()];

const viewer = (id: string, role: Role) =>
  ({ account: { id, name: "Somebody" }, orgId, role }) as unknown as Viewer;
const objectiveBy = (who: Viewer, act: "archive" | "restore") =>
  us((client) =>
    moveObjectiveToArchive({ client, viewer: who, id: objectiveId, act }),
  );
const keyResultBy = (who: Viewer, act: "archive" | "restore") =>
  us((client) =>
    moveKeyResultToArchive({ client, viewer: who, id: keyResultId, act }),
  );
const refusal = { init: { status: 403 } };

beforeAll(async () => {
  await us(async (client) => {
    for (const id of [ines, theo, carla])
      await upsertPerson({ client, id, name: "Somebody" });
    await client.objective.create({
      data: { orgId, id: objectiveId, ownerId: ines, statement: "Call me" },
    });
    await client.keyResult.create({
      data: {
        orgId,
        id: keyResultId,
        objectiveId,
        ownerId: theo,
        title: "Fewer call twice",
        direction: "decrease",
      },
    });
  });
});

test("an objective is archived and brought back by who keeps it, or by a manager, and refused to others", async () => {
  await expect(
    objectiveBy(viewer(theo, "frontline"), "archive"),
  ).rejects.toMatchObject(refusal);
  expect(await objectiveBy(viewer(ines, "frontline"), "archive")).toBe(true);
  await expect(
    objectiveBy(viewer(theo, "frontline"), "restore"),
  ).rejects.toMatchObject(refusal);
  expect(await objectiveBy(viewer(carla, "manager"), "restore")).toBe(true);
  const found = await us((client) => getObjective({ client, id: objectiveId }));
  expect(found?.archived).toBe(false);
});

test("a key result belongs to its own keeper and to its objective's", async () => {
  await expect(
    keyResultBy(viewer(carla, "frontline"), "archive"),
  ).rejects.toMatchObject(refusal);
  expect(await keyResultBy(viewer(theo, "frontline"), "archive")).toBe(true);
  expect(await keyResultBy(viewer(ines, "frontline"), "restore")).toBe(true);
  const found = await us((client) => getKeyResult({ client, id: keyResultId }));
  expect(found?.archived).toBe(false);
  expect(found?.owner?.id).toBe(theo);
});
