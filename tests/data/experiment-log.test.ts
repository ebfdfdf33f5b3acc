import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { withOrg, type OrgClient } from "~/data/org.server";
import {
  addCommitment,
  removeCommitment,
} from "~/data/experiment/log/commitment.server";
import {
  listDays,
  removeDay,
  saveDay,
} from "~/data/experiment/log/day-log.server";
import { getExperimentLog } from "~/data/experiment/log/experiment-log.server";
import { logLoss, removeLoss } from "~/data/experiment/log/loss-log.server";
import {
  createPhoto,
  getPhoto,
  listForgottenFiles,
  removePhoto,
} from "~/data/experiment/log/photo.server";
import {
  noteSurprise,
  removeSurprise,
} from "~/data/experiment/log/surprise.server";
import { createImportWorld, type ImportWorld } from "./import-world";

let ours: ImportWorld;
let theirs: ImportWorld;
let experimentId: string;
let madeById: string;
const us = <T>(work: (client: OrgClient) => Promise<T>) =>
  withOrg(ours.orgId, work);
const them = <T>(work: (client: OrgClient) => Promise<T>) =>
  withOrg(theirs.orgId, work);

beforeAll(async () => {
  ours = await createImportWorld("csat-top-two");
  theirs = await createImportWorld("csat-top-two");
  await us(async (client) => {
    const { orgId } = client;
    const person = await client.person.findFirstOrThrow({ where: { orgId } });
    madeById = person.id;
    const test = await client.experiment.create({
      data: { orgId, title: "Call back", ownerId: person.id },
    });
    experimentId = test.id;
  });
  return async () => {
    await ours.leave();
    await theirs.leave();
  };
});

describe("a day's answer", () => {
  const day = "2026-03-04";
  const answer = (done: "yes" | "partly" | "no", id = randomUUID()) =>
    us((client) =>
      saveDay({
        client,
        id,
        experimentId,
        day,
        siteId: null,
        done,
        note: "",
        madeById,
      }),
    );

  test("is one a day, and the last one stands", async () => {
    const first = await answer("yes");
    expect(first.before).toBeNull();
    const second = await answer("partly");
    expect(second).toEqual({ id: first.id, before: "yes" });
    const days = await us((client) => listDays({ client, experimentId }));
    expect(days).toMatchObject([{ day, done: "partly", site: null }]);
  });

  test("is one even when two tabs send it at once", async () => {
    await Promise.all([answer("no"), answer("yes"), answer("no")]);
    const days = await us((client) => listDays({ client, experimentId }));
    expect(days).toHaveLength(1);
  });

  test("can be taken back, once", async () => {
    const key = { experimentId, day, siteId: null };
    const taken = await us((client) => removeDay({ client, ...key }));
    expect(taken).not.toBeNull();
    expect(await us((client) => removeDay({ client, ...key }))).toBeNull();
  });

  test("is not another organisation's to take back", async () => {
    await answer("yes");
    const key = { experimentId, day, siteId: null };
    expect(await them((client) => removeDay({ client, ...key }))).toBeNull();
  });
});

describe("what is noted twice with one id", () => {
  test("is there once: a loss, a surprise, a commitment, a photo", async () => {
    const id = randomUUID();
    const day = "2026-03-05";
    const base = { id, experimentId, madeById };
    const amounts = { money: 12.5, hours: 2, customers: 3 };
    const photo = {
      caption: "",
      storageKey: "k",
      contentType: "image/png",
      bytes: 9,
      surpriseId: null,
    };
    const twice = async (write: (client: OrgClient) => Promise<boolean>) => [
      await us(write),
      await us(write),
    ];
    expect(
      await twice((client) =>
        logLoss({ client, ...base, day, ...amounts, note: "" }),
      ),
    ).toEqual([true, false]);
    expect(
      await twice((client) =>
        noteSurprise({ client, ...base, day, text: "They called to thank" }),
      ),
    ).toEqual([true, false]);
    expect(
      await twice((client) =>
        addCommitment({
          client,
          id,
          experimentId,
          who: "The bakery",
          what: "bread",
          madeOn: day,
        }),
      ),
    ).toEqual([true, false]);
    expect(
      await twice((client) => createPhoto({ client, ...base, day, ...photo })),
    ).toEqual([true, false]);
  });
});

describe("a test's log", () => {
  test("is read whole, in one shape", async () => {
    const log = await us((client) =>
      getExperimentLog({ client, experimentId }),
    );
    expect(log).toMatchObject({
      days: [{ day: "2026-03-04", done: "yes", note: "" }],
      losses: [{ day: "2026-03-05", money: 12.5, hours: 2, customers: 3 }],
      surprises: [{ text: "They called to thank", madeById }],
      photos: [{ day: "2026-03-05", caption: "" }],
      commitments: [{ who: "The bakery", what: "bread", madeOn: "2026-03-05" }],
      currency: "EUR",
      approver: null,
    });
  });

  test("of another organisation is empty", async () => {
    const log = await them((client) =>
      getExperimentLog({ client, experimentId }),
    );
    expect(log).toMatchObject({ days: [], losses: [], surprises: [] });
  });

  test("gives back what it removes, and nothing the second time", async () => {
    const log = await us((client) =>
      getExperimentLog({ client, experimentId }),
    );
    const id = log.losses[0]!.id;
    const where = (client: OrgClient) => ({ client, experimentId, id });
    expect(await them((client) => removeLoss(where(client)))).toBeNull();
    expect(await us((client) => removeLoss(where(client)))).toMatchObject({
      money: 12.5,
      day: "2026-03-05",
      madeById,
    });
    expect(await us((client) => removeLoss(where(client)))).toBeNull();
    expect(await us((client) => removeCommitment(where(client)))).toMatchObject(
      { who: "The bakery" },
    );
    await us((client) =>
      client.photo.updateMany({
        where: { orgId: client.orgId, id },
        data: { surpriseId: id },
      }),
    );
    expect(await us((client) => removeSurprise(where(client)))).toMatchObject({
      text: "They called to thank",
    });
    const kept = await us((client) => getPhoto(where(client)));
    expect(kept).toMatchObject({ storageKey: "k", surpriseId: null });
    expect(await them((client) => getPhoto(where(client)))).toBeNull();
    expect(await us((client) => removePhoto(where(client)))).toMatchObject({
      storageKey: "k",
    });
  });
});

test("a removed photo's file is forgotten after a day, not before", async () => {
  const removedAt = (hoursAgo: number, storageKey: string) =>
    us((client) =>
      client.change.create({
        data: {
          orgId: client.orgId,
          entity: "Photo",
          entityId: randomUUID(),
          action: "removed",
          before: { storageKey },
          byId: madeById,
          at: new Date(Date.now() - hoursAgo * 3_600_000),
        },
      }),
    );
  await removedAt(25, "old");
  await removedAt(1, "young");
  expect(await us((client) => listForgottenFiles({ client }))).toEqual(["old"]);
  expect(await them((client) => listForgottenFiles({ client }))).toEqual([]);
});
