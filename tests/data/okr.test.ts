import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { KeyResultFields } from "~/data/okr/key-result.server";
import {
  archiveKeyResult,
  createKeyResult,
  getKeyResult,
  listKeyResults,
  updateKeyResult,
} from "~/data/okr/key-result.server";
import {
  archiveObjective,
  createObjective,
  getObjective,
  listObjectives,
  updateObjective,
} from "~/data/okr/objective.server";
import { getFirstSteps } from "~/data/first-steps.server";
import { withOrg, type OrgClient } from "~/data/org.server";
import { readKeyResultForm } from "~/http/okr/key-result-form.server";
import { createImportWorld, type ImportWorld } from "./import-world";

const WORDS = {
  statement: "I want to be called back when you promised it",
  need: "People who complained in a shop",
  whyNow: "",
  inOurHands: "",
  nextAction: "",
};

let ours: ImportWorld;
let theirs: ImportWorld;
const us = <T>(work: (client: OrgClient) => Promise<T>) =>
  withOrg(ours.orgId, work);
const them = <T>(work: (client: OrgClient) => Promise<T>) =>
  withOrg(theirs.orgId, work);

beforeAll(async () => {
  ours = await createImportWorld("csat-top-two");
  theirs = await createImportWorld("csat-top-two");
  return async () => {
    await ours.leave();
    await theirs.leave();
  };
});

async function ownerOf(client: OrgClient): Promise<string> {
  const { orgId } = client;
  const { id } = await client.person.findFirstOrThrow({ where: { orgId } });
  return id;
}

async function writeObjective(id = randomUUID(), statement = WORDS.statement) {
  return us(async (client) =>
    createObjective({
      client,
      id,
      ownerId: await ownerOf(client),
      fields: { ...WORDS, statement },
    }),
  );
}

function keyResultFields(fields: Partial<KeyResultFields>): KeyResultFields {
  return {
    title: "Satisfied after a complaint",
    metricId: ours.metricId,
    direction: "increase",
    commitment: "aspirational",
    startValue: 0.7,
    targetValue: 0.8,
    bandLow: null,
    bandHigh: null,
    startOn: null,
    dueOn: null,
    ...fields,
  };
}

describe("an objective", () => {
  test("sent twice is written once, and keeps its first words", async () => {
    const id = randomUUID();
    expect(await writeObjective(id, "First")).toEqual({ id, created: true });
    expect(await writeObjective(id, "Second")).toEqual({ id, created: false });
    const kept = await us((client) => getObjective({ client, id }));
    expect(kept?.statement).toBe("First");
  });

  test("sent twice at the same moment is written once", async () => {
    const id = randomUUID();
    const both = await Promise.all([writeObjective(id), writeObjective(id)]);
    expect(both.map(({ created }) => created).toSorted()).toEqual([
      false,
      true,
    ]);
  });

  test("is not there for another organisation, to read or to change", async () => {
    const { id } = await writeObjective();
    expect(await them((client) => getObjective({ client, id }))).toBeNull();
    const change = them((client) =>
      updateObjective({ client, id, fields: { ...WORDS, statement: "Taken" } }),
    );
    await expect(change).rejects.toMatchObject({ code: "P2025" });
    const archive = them((client) =>
      archiveObjective({ client, id, archivedAt: new Date() }),
    );
    await expect(archive).rejects.toMatchObject({ code: "P2025" });
  });

  test("goes to the archive with its key results, and comes back", async () => {
    const { id } = await writeObjective();
    await us((client) =>
      createKeyResult({
        client,
        id: randomUUID(),
        objectiveId: id,
        fields: keyResultFields({}),
      }),
    );
    const listed = (archived: boolean) =>
      us(async (client) => ({
        objective: (await listObjectives({ client, archived })).some(
          (row) => row.id === id,
        ),
        keyResult: (
          await listKeyResults({ client, archivedObjectives: archived })
        ).some(({ objective }) => objective.id === id),
      }));
    await us((client) =>
      archiveObjective({ client, id, archivedAt: new Date() }),
    );
    expect(await listed(false)).toEqual({ objective: false, keyResult: false });
    expect(await listed(true)).toEqual({ objective: true, keyResult: true });
    await us((client) => archiveObjective({ client, id, archivedAt: null }));
    expect(await listed(false)).toEqual({ objective: true, keyResult: true });
  });
});

describe("a key result", () => {
  async function write(
    id: string,
    objectiveId: string,
    fields: Partial<KeyResultFields> = {},
  ) {
    return us((client) =>
      createKeyResult({
        client,
        id,
        objectiveId,
        fields: keyResultFields(fields),
      }),
    );
  }

  test("sent twice is written once", async () => {
    const { id: objectiveId } = await writeObjective();
    const id = randomUUID();
    expect((await write(id, objectiveId)).created).toBe(true);
    expect((await write(id, objectiveId)).created).toBe(false);
    const rows = await us((client) => listKeyResults({ client, objectiveId }));
    expect(rows).toHaveLength(1);
  });

  test("cannot follow another organisation's metric", async () => {
    const { id: objectiveId } = await writeObjective();
    const fields = { metricId: theirs.metricId };
    await expect(
      write(randomUUID(), objectiveId, fields),
    ).rejects.toMatchObject({ code: "P2003" });
  });

  test("is not there for another organisation, to read or to change", async () => {
    const { id: objectiveId } = await writeObjective();
    const { id } = await write(randomUUID(), objectiveId);
    expect(await them((client) => getKeyResult({ client, id }))).toBeNull();
    const change = them((client) =>
      updateKeyResult({ client, id, fields: keyResultFields({}) }),
    );
    await expect(change).rejects.toMatchObject({ code: "P2025" });
  });

  test("leaves its objective's list with the archive and comes back", async () => {
    const { id: objectiveId } = await writeObjective();
    const { id } = await write(randomUUID(), objectiveId);
    const archive = (archivedAt: Date | null) =>
      us((client) => archiveKeyResult({ client, id, archivedAt }));
    const count = async () =>
      (await us((client) => listKeyResults({ client, objectiveId }))).length;
    await archive(new Date());
    expect(await count()).toBe(0);
    expect((await us((client) => getKeyResult({ client, id })))?.archived).toBe(
      true,
    );
    await archive(null);
    expect(await count()).toBe(1);
  });
});

describe("the form of a key result", () => {
  function read(fields: Record<string, string>) {
    const formData = new FormData();
    const given = {
      title: "Satisfied after a complaint",
      metricId: ours.metricId,
      direction: "increase",
      commitment: "committed",
      ...fields,
    };
    for (const [name, value] of Object.entries(given))
      formData.set(name, value);
    return us((client) => readKeyResultForm({ client, formData }));
  }

  test("stores a percentage typed as 80 or 80 % as a share", async () => {
    const typed = { startValue: "72,5", targetValue: "80\u202f%" };
    expect(await read(typed)).toMatchObject({
      outcome: "read",
      fields: { startValue: 0.725, targetValue: 0.8, bandLow: null },
    });
  });

  test("keeps only the ends of a band for what is to be maintained", async () => {
    const band = { bandLow: "75", bandHigh: "85", targetValue: "99" };
    expect(await read({ direction: "maintain", ...band })).toMatchObject({
      outcome: "read",
      fields: { targetValue: null, bandLow: 0.75, bandHigh: 0.85 },
    });
  });

  test("asks for the figure of a limit, but not for that of a rise", async () => {
    expect((await read({})).outcome).toBe("read");
    expect(await read({ direction: "at-most" })).toMatchObject({
      outcome: "refused",
      reply: { error: { targetValue: ["targetMissing"] } },
    });
  });

  test("refuses a target on the other side of the start", async () => {
    const against = { startValue: "80", targetValue: "70" };
    expect(await read(against)).toMatchObject({
      outcome: "refused",
      reply: { error: { targetValue: ["targetDirection"] } },
    });
  });

  test("refuses another organisation's metric as one that is gone", async () => {
    expect(await read({ metricId: theirs.metricId })).toMatchObject({
      outcome: "refused",
      reply: { error: { metricId: ["gone"] } },
    });
  });
});

test("the first steps of one organisation do not count for another", async () => {
  await writeObjective();
  const steps = { hasReadings: false, hasExperiment: false };
  expect(await us((client) => getFirstSteps({ client }))).toEqual({
    ...steps,
    hasObjective: true,
  });
  expect(await them((client) => getFirstSteps({ client }))).toEqual({
    ...steps,
    hasObjective: false,
  });
});
