import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { listLearnings } from "~/data/learning/learning-list.server";
import { attachLearning } from "~/data/learning/learning-support.server";
import {
  archiveLearning,
  createLearning,
  getLearning,
  updateLearning,
} from "~/data/learning/learning.server";
import { createJudgementWorld, type JudgementWorld } from "./judgement-world";

let world: JudgementWorld;
let metricId: string;

beforeAll(async () => {
  world = await createJudgementWorld();
  metricId = await world.addMetric({
    name: "Satisfied",
    direction: "up",
    practicalThreshold: 0.05,
  });
});

describe("the library", () => {
  async function write(statement: string, detail = "") {
    const id = randomUUID();
    await world.us((client) =>
      createLearning({
        client,
        id,
        statement,
        detail,
        createdById: world.personId,
        supports: [],
      }),
    );
    return id;
  }
  const find = (search: string, more = {}) =>
    world.us((client) => listLearnings({ client, search, ...more }));

  test("finds words of a learning, of its detail and of its tests, whatever the case", async () => {
    const id = await write("Queues under five minutes", "Seen at the Zénith");
    const test = await world.addTest({ metricId, title: "A ticket machine" });
    await world.us((client) =>
      attachLearning({
        client,
        learningId: id,
        experimentId: test,
        stance: "support",
      }),
    );
    for (const word of ["QUEUES", "zénith", "ticket mach"])
      expect((await find(word)).learnings.map((row) => row.id)).toEqual([id]);
  });

  test("takes a percent sign and an underscore as letters", async () => {
    const id = await write("Sure at 100% today");
    const found = await find("100% today");
    expect(found.learnings.map((row) => row.id)).toEqual([id]);
    expect((await find("S_re at")).learnings).toEqual([]);
    expect((await find("Sure%today")).learnings).toEqual([]);
  });

  test("goes on over pages", async () => {
    for (const i of [1, 2, 3]) await write(`Paged ${i}`);
    const first = await find("Paged", { most: 2 });
    expect(first.learnings).toHaveLength(2);
    expect(first.more).toBe(true);
    const second = await find("Paged", { most: 2, page: 2 });
    expect(second.learnings).toHaveLength(1);
    expect(second.more).toBe(false);
  });

  test("leaves out what was put away, until it is taken out again", async () => {
    const id = await write("Put away for a while");
    const archive = (archivedAt: Date | null) =>
      world.us((client) => archiveLearning({ client, id, archivedAt }));
    expect(await archive(new Date())).toBe(true);
    expect(await archive(new Date())).toBe(false);
    expect((await find("for a while")).learnings).toEqual([]);
    expect(
      (await find("for a while", { archived: true })).learnings,
    ).toHaveLength(1);
    expect(await archive(null)).toBe(true);
    expect((await find("for a while")).learnings).toHaveLength(1);
  });

  test("keeps the words of whoever was first", async () => {
    const id = await write("First words");
    const seen = (await world.us((client) => getLearning({ client, id })))!
      .updatedAt;
    const change = (statement: string) =>
      world.us((client) =>
        updateLearning({
          client,
          id,
          seen,
          fields: { statement, detail: "" },
        }),
      );
    expect(await change("Second words")).toBe(true);
    expect(await change("Third words")).toBe(false);
  });

  test("is not another organisation's", async () => {
    const id = await write("Ours alone");
    const theirs = await createJudgementWorld();
    expect(await theirs.us((client) => getLearning({ client, id }))).toBeNull();
    const { learnings } = await theirs.us((client) =>
      listLearnings({ client }),
    );
    expect(learnings).toEqual([]);
  });
});
