import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { listChanges } from "~/data/change.server";
import { getCheckIn, listCheckIns } from "~/data/okr/check-in.server";
import { listDueKeyResults } from "~/data/okr/due-key-result.server";
import {
  createKeyResult,
  getKeyResult,
  type KeyResultFields,
} from "~/data/okr/key-result.server";
import { createObjective, getObjective } from "~/data/okr/objective.server";
import { listObjectivePage } from "~/data/okr/objective-page.server";
import { withOrg, type OrgClient } from "~/data/org.server";
import { actOnCheckIn } from "~/http/okr/check-in-act.server";
import { toKeyResultLines } from "~/http/okr/key-result-lines.server";
import { rewriteKeyResult } from "~/http/okr/key-result-write.server";
import { rewriteObjective } from "~/http/okr/objective-write.server";
import { todayOf } from "~/http/today.server";
import type { Viewer } from "~/http/viewer.server";
import { createImportWorld, type ImportWorld } from "./import-world";

let ours: ImportWorld;
let viewer: Viewer;
const us = <T>(work: (client: OrgClient) => Promise<T>) =>
  withOrg(ours.orgId, work);

beforeAll(async () => {
  ours = await createImportWorld("nps");
  const { id } = await us((client) =>
    client.person.findFirstOrThrow({ where: { orgId: ours.orgId } }),
  );
  const org = { name: "", slug: "acme", locale: "en", timeZone: "UTC" };
  const account = { id, name: "Test", email: "t@example.org", locale: "en" };
  viewer = {
    account,
    orgId: ours.orgId,
    org,
    role: "frontline",
    memberships: [],
  };
  return () => ours.leave();
});

const BY_HAND: KeyResultFields = {
  title: "Wait at the till",
  metricId: null,
  unit: "min",
  direction: "increase",
  commitment: "committed",
  startValue: null,
  targetValue: null,
  bandLow: null,
  bandHigh: null,
  startOn: null,
  dueOn: null,
};

async function write(fields: Partial<KeyResultFields>) {
  const objectiveId = randomUUID();
  const id = randomUUID();
  const words = { need: "", whyNow: "", inOurHands: "", nextAction: "" };
  await us(async (client) => {
    const objective = { ...words, statement: "I want to be served soon" };
    const ownerId = viewer.account.id;
    const made = { client, id: objectiveId, ownerId, fields: objective };
    await createObjective(made);
    const given = { ...BY_HAND, ...fields };
    await createKeyResult({ client, id, objectiveId, fields: given });
  });
  return { id, objectiveId };
}

function form(fields: Record<string, string>): FormData {
  const formData = new FormData();
  for (const [name, value] of Object.entries(fields)) formData.set(name, value);
  return formData;
}

function send(id: string, fields: Record<string, string>, by = viewer) {
  return us(async (client) => {
    const keyResult = (await getKeyResult({ client, id }))!;
    const formData = form(fields);
    return actOnCheckIn({ client, viewer: by, keyResult, formData });
  });
}

/** As every page shows it. */
async function shown(id: string) {
  return us(async (client) => {
    const keyResult = (await getKeyResult({ client, id }))!;
    const today = todayOf(viewer);
    const lines = { client, keyResults: [keyResult], today };
    return (await toKeyResultLines(lines))[0]!;
  });
}

describe("through the database, what other tools get wrong", () => {
  async function standing(
    fields: Partial<KeyResultFields>,
    ...values: string[]
  ) {
    const { id } = await write(fields);
    for (const value of values) await send(id, { id: randomUUID(), value });
    return (await shown(id)).standing;
  }

  test("“at most” that hits its target exactly is kept", async () => {
    const at = await standing({ direction: "at-most", targetValue: 5 }, "5,0");
    expect(at).toMatchObject({
      origin: "hand",
      status: "met",
      progress: { outcome: "limit-kept", progressRatio: 1 },
    });
  });

  test("a negative NPS is stored and travels", async () => {
    const nps = await standing({ startValue: -20, targetValue: 10 }, "−5");
    expect(nps.current?.value).toBe(-5);
    expect(nps.progress).toMatchObject({ progressRatio: 0.5, remaining: 15 });
  });

  test("“maintain” is whole inside its band and has no share outside it", async () => {
    const band = { direction: "maintain", bandLow: 4, bandHigh: 8 } as const;
    expect((await standing(band, "4")).progress.progressRatio).toBe(1);
    const out = await standing(band, "4", "11");
    expect(out.progress).toMatchObject({
      outcome: "outside-band",
      barRatio: null,
      remaining: 3,
    });
  });

  test("the list and the page of a key result say the same", async () => {
    const { id, objectiveId } = await write({ startValue: 0, targetValue: 10 });
    await send(id, { id: randomUUID(), value: "5" });
    const page = (await shown(id)).standing;
    const list = await us(async (client) => {
      const today = todayOf(viewer);
      const { objectives } = await listObjectivePage({ client, today });
      const found = objectives.find((entry) => entry.id === objectiveId)!;
      const { keyResults } = found;
      return (await toKeyResultLines({ client, keyResults, today }))[0]!;
    });
    expect(list.standing).toEqual(page);
    expect(page.progress.progressRatio).toBe(0.5);
  });
});

describe("a check-in", () => {
  test("sent twice at the same moment is made once", async () => {
    const { id } = await write({});
    const fields = { id: randomUUID(), value: "7", confidence: "rising" };
    await Promise.all([send(id, fields), send(id, fields)]);
    const made = await us((client) =>
      listCheckIns({ client, keyResultId: id }),
    );
    expect(made).toMatchObject([{ value: 7, confidence: "rising" }]);
    const entity = { entity: "KeyResult", entityId: id } as const;
    expect(
      await us((client) => listChanges({ client, ...entity })),
    ).toHaveLength(1);
  });

  test("needs a tap or a value, not only a line of why", async () => {
    const { id } = await write({});
    const only = await send(id, { id: randomUUID(), note: "Hm" });
    expect(only).toMatchObject({
      outcome: "refused",
      reply: { error: { confidence: ["choose"] } },
    });
  });

  test("is taken back by who made it or a manager, once, and leaves its trace", async () => {
    const { id } = await write({});
    const checkInId = randomUUID();
    await send(id, { id: checkInId, confidence: "steady" });
    const undo = { act: "undo", checkInId };
    const other = { ...viewer.account, id: randomUUID(), name: "Other" };
    await expect(
      send(id, undo, { ...viewer, account: other }),
    ).rejects.toMatchObject({ init: { status: 403 } });
    expect((await send(id, undo)).outcome).toBe("removed");
    expect((await send(id, undo)).outcome).toBe("removed");
    expect(
      await us((client) => getCheckIn({ client, id: checkInId })),
    ).toBeNull();
    const entity = { entity: "KeyResult", entityId: id } as const;
    const changes = await us((client) => listChanges({ client, ...entity }));
    expect(changes.map(({ action }) => action)).toEqual(["removed", "updated"]);
  });

  test("takes its key result off the list of those that wait", async () => {
    const { id } = await write({});
    const due = async () =>
      us(async (client) => {
        const personId = viewer.account.id;
        const query = {
          client,
          today: todayOf(viewer),
          personId,
          limit: 1_000,
        };
        return listDueKeyResults(query);
      });
    const before = await due();
    expect(before.keyResults.some((row) => row.id === id)).toBe(true);
    await send(id, { id: randomUUID(), confidence: "falling" });
    const after = await due();
    expect(after.total).toBe(before.total - 1);
    expect(after.keyResults.some((row) => row.id === id)).toBe(false);
  });
});

describe("two tabs", () => {
  test("an older form of an objective does not overwrite, keeps what was typed, and the next try wins", async () => {
    const { objectiveId: id } = await write({});
    const { version } = (await us((client) => getObjective({ client, id })))!;
    const sent = (statement: string, seen: string) =>
      us((client) => {
        const formData = form({ statement, version: seen });
        return rewriteObjective({ client, viewer, formData, id });
      });
    expect((await sent("First tab", version)).outcome).toBe("written");
    const second = await sent("Second tab", version);
    if (second.outcome !== "changed-meanwhile") throw new Error(second.outcome);
    const { meanwhile, initialValue, status } = second.reply;
    expect(status).toBe("error");
    expect(initialValue).toMatchObject({ statement: "Second tab" });
    expect(meanwhile.changes).toMatchObject([
      { after: { statement: "First tab" }, by: "Test" },
    ]);
    expect((await sent("Second tab", meanwhile.version)).outcome).toBe(
      "written",
    );
    const kept = await us((client) => getObjective({ client, id }));
    expect(kept?.statement).toBe("Second tab");
  });

  test("nor does one of a key result", async () => {
    const { id } = await write({});
    const version = (await us((client) => getKeyResult({ client, id })))!
      .version;
    const sent = (targetValue: string) =>
      us((client) => {
        const fields = { title: "Wait", commitment: "committed", version };
        const formData = form({ ...fields, targetValue });
        return rewriteKeyResult({ client, viewer, formData, id });
      });
    expect((await sent("5")).outcome).toBe("written");
    expect((await sent("6")).outcome).toBe("changed-meanwhile");
    const kept = await us((client) => getKeyResult({ client, id }));
    expect(kept?.targetValue).toBe(5);
  });
});

test("tests carried out and decided are counted for their objective only", async () => {
  const action = await write({ kind: "action", targetValue: 2 });
  await us(async (client) => {
    const { orgId } = client;
    const test = { orgId, title: "Try", ownerId: viewer.account.id };
    const startedOn = new Date("2026-01-05");
    const ran = { ...test, objectiveId: action.objectiveId, startedOn };
    const reviewFrom = new Date("2026-02-05");
    await client.experiment.createMany({
      data: [
        { ...ran, state: "decided" },
        { ...ran, state: "running", reviewFrom },
        { ...ran, state: "invalid", reviewFrom },
        { ...ran, state: "running", reviewFrom: new Date("2199-01-01") },
        { ...test, startedOn, state: "decided" },
      ],
    });
  });
  const { standing } = await shown(action.id);
  expect(standing).toMatchObject({ origin: "tests", status: "met" });
  expect(standing.current?.value).toBe(2);
});
