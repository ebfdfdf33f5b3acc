import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ImportDraft } from "~/core/import/import-draft";
import { getBatch } from "~/data/import/import-batch.server";
import { withOrg } from "~/data/org.server";
import { fileStorage } from "~/http/storage.server";
import { discardUpload } from "~/jobs/import-draft/discard-upload.server";
import { receivePaste } from "~/jobs/import-draft/receive-paste.server";
import { reviewBatch } from "~/jobs/import-draft/review-batch.server";
import {
  previewImport,
  startImport,
} from "~/jobs/import-draft/start-import.server";
import { receiveUpload } from "~/jobs/import/receive-upload.server";
import { createImportWorld, type ImportWorld } from "./import-world";

const account = { id: randomUUID(), name: "Test" };
let world: ImportWorld;
beforeAll(async () => {
  world = await createImportWorld("nps");
});
afterAll(() => world.leave());

async function placeOf(id: string) {
  const { orgId } = world;
  const batch = await withOrg(orgId, (client) => getBatch({ client, id }));
  if (!batch) throw new Error("no batch");
  return { orgId, timeZone: "Europe/Paris", accountId: account.id, batch };
}

function formOf(
  { roles, ...fields }: ImportDraft,
  more: Record<string, string> = {},
): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...more }))
    form.append(name, value);
  for (const [index, role] of roles.entries())
    if (!(`role-${index}` in more)) form.append(`role-${index}`, role);
  return form;
}

async function send(files: Record<string, string>): Promise<string[]> {
  const body = new FormData();
  for (const [name, text] of Object.entries(files))
    body.append("file", new File([text], name));
  const { orgId } = world;
  const storage = fileStorage();
  const request = new Request("http://localhost/", { method: "POST", body });
  const upload = await receiveUpload({ request, orgId, account, storage });
  if (upload.outcome !== "received") throw new Error(upload.outcome);
  return upload.batchIds;
}

describe("pasted cells", () => {
  it("are a batch of their metric, read for what it takes, and known as pasted", async () => {
    const id = randomUUID();
    const paste = {
      id,
      orgId: world.orgId,
      account,
      storage: fileStorage(),
      metricId: world.metricId,
      text: "Date\tMagasin\tNote\tMail\r\n02/03/2026\tLyon\t9\ta@b.fr\r\n13/03/2026\tNantes\t4\tc@d.fr\r\n14/03/2026\tLyon\t12\te@f.fr\r\n",
      name: "Collage",
    };
    await receivePaste(paste);
    await receivePaste({ ...paste, text: "again" });
    const place = await placeOf(id);
    expect(place.batch).toMatchObject({ origin: "paste", state: "uploaded" });
    const { draft, understood } = await reviewBatch(place);
    expect(draft).toMatchObject({
      metricChoice: "existing",
      metricId: world.metricId,
      grain: "responses",
      dateFormat: "dd/MM/yyyy",
      roles: ["date", "site", "score", "personal"],
    });
    // One promoter, one detractor; the 12 is on no scale from 0 to 10.
    expect(understood).toMatchObject({ kept: 2, refused: 1, skipped: 0 });
    expect(understood?.summary).toMatchObject({
      firstDay: "2026-03-02",
      lastDay: "2026-03-13",
      sites: 2,
      value: { value: 0, n: 2 },
      scores: [
        { score: 4, count: 1 },
        { score: 5, count: 0 },
        { score: 6, count: 0 },
        { score: 7, count: 0 },
        { score: 8, count: 0 },
        { score: 9, count: 1 },
      ],
    });
  });
});

describe("a file whose layout was taken wrongly", () => {
  it("is read as a person says, and its columns are proposed anew", async () => {
    const [id = ""] = await send({
      "notes.csv":
        "Bilan de mars\n\nday;note;mots\n2026-03-01;9;Merci\n2026-03-02;3;Non\n",
    });
    const place = await placeOf(id);
    const { draft } = await reviewBatch(place);
    const three = { headerRows: "0", delimiter: "comma" };
    const wrong = await previewImport({
      ...place,
      formData: formOf(draft, three),
    });
    expect(wrong.readAgain).toBe(true);
    expect(wrong.inspection.columns.length).toBeLessThan(3);
    const back = await previewImport({
      ...place,
      formData: formOf(wrong.draft, {
        headerRows: "3",
        delimiter: "semicolon",
      }),
    });
    expect(back.readAgain).toBe(true);
    expect(back.inspection.columns.map(({ name }) => name)).toEqual([
      "day",
      "note",
      "mots",
    ]);
  });
});

describe("files of one send with the same columns", () => {
  it("come along with one description, each with the day its own name tells", async () => {
    const [first = "", second = "", nameless = "", other = ""] = await send({
      "notes_2026_01.csv": "note,magasin\n9,Lyon\n10,Lyon\n",
      "notes_2026_02.csv": "note,magasin\n3,Nantes\n",
      "notes.csv": "note,magasin\n5,Lille\n",
      "autres.csv": "score,lieu\n5,Lille\n",
    });
    const place = await placeOf(first);
    const { draft, waiting } = await reviewBatch(place);
    expect(draft.fixedDay).toBe("2026-01-01");
    const lines = waiting.map(({ fileName, alike }) => [fileName, alike]);
    expect(lines).toEqual(
      expect.arrayContaining([
        ["notes_2026_02.csv", true],
        ["notes.csv", true],
        ["autres.csv", false],
      ]),
    );
    const formData = formOf(draft, {
      metricChoice: "existing",
      metricId: world.metricId,
      grain: "responses",
      "role-0": "score",
      "role-1": "site",
    });
    for (const id of [second, nameless, other]) formData.append("also", id);
    expect(await startImport({ ...place, formData })).toEqual({
      outcome: "started",
      files: 2,
    });
    const states = [];
    for (const id of [first, second, nameless, other])
      states.push((await placeOf(id)).batch);
    expect(states.map(({ state }) => state)).toEqual([
      "queued",
      "queued",
      "uploaded",
      "uploaded",
    ]);
    expect(states[1]?.mapping?.fixedDay).toBe("2026-02-01");
    expect(states[1]?.metric?.id).toBe(world.metricId);
  });
});

describe("a metric picked in the review", () => {
  it("has the columns fitted to it once, and then leaves them as a person wants them", async () => {
    const [id = ""] = await send({
      "relevé.csv":
        "mois,clients\n2026-01,9\n2026-02,10\n2026-03,3\n2026-04,7\n",
    });
    const place = await placeOf(id);
    const { draft } = await reviewBatch(place);
    const picked = {
      metricChoice: "existing",
      metricId: world.metricId,
      dateFormat: "yyyy-MM-dd",
      "role-0": "date",
      "role-1": "value",
      grain: "series",
    };
    const formData = formOf(draft, picked);
    const answer = await startImport({ ...place, formData });
    expect(answer).toMatchObject({
      fitted: true,
      faults: [],
      draft: {
        grain: "responses",
        roles: ["date", "score"],
        rolesFor: world.metricId,
      },
    });
    if ("outcome" in answer) throw new Error("started");
    const own = formOf(answer.draft, { "role-1": "value" });
    const kept = await previewImport({ ...place, formData: own });
    expect(kept.fitted).toBe(false);
    expect(kept.draft.roles).toEqual(["date", "value"]);
    expect(kept.faults).not.toEqual([]);
  });
});

describe("a file that nobody started", () => {
  it("is thrown away with its batch, and one that was started is not", async () => {
    const { orgId } = world;
    const storage = fileStorage();
    const [id = "", started = ""] = await send({
      "un.csv": "day,score\n2026-03-01,9\n",
      "deux.csv": "day,score\n2026-03-02,9\n",
    });
    const { storageKey } = (await placeOf(id)).batch;
    expect(await discardUpload({ orgId, batchId: id })).toBe(true);
    await expect(placeOf(id)).rejects.toThrow("no batch");
    await expect(
      storage.read(storageKey)[Symbol.asyncIterator]().next(),
    ).rejects.toThrow("ENOENT");
    expect(await discardUpload({ orgId, batchId: id })).toBe(false);
    await world.query(
      `UPDATE "ImportBatch" SET state = 'queued' WHERE id = '${started}'`,
    );
    expect(await discardUpload({ orgId, batchId: started })).toBe(false);
    expect((await placeOf(started)).batch.storageKey).not.toBe("");
  });
});
