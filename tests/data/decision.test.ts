import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Role } from "~/core/identity/role";
import { listChanges } from "~/data/change.server";
import { getDecision } from "~/data/experiment/decision.server";
import { getExperiment } from "~/data/experiment/experiment.server";
import { listLearningsOf } from "~/data/learning/learning-list.server";
import { createLearning, getLearning } from "~/data/learning/learning.server";
import { decide } from "~/http/experiment/judgement/decide.server";
import { undoDecision } from "~/http/experiment/judgement/undo-decision.server";
import type { Viewer } from "~/http/viewer.server";
import { decisionSchema } from "~/schemas/decision";
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

function viewer(role: Role = "frontline", id = world.personId): Viewer {
  const org = { name: "Us", slug: "us", locale: "fr", timeZone: "UTC" };
  const account = { id, name: "Nadia", email: "n@example.org", locale: "fr" };
  return { account, orgId: world.orgId, org, role, memberships: [] };
}

function form(fields: Record<string, string> = {}) {
  return decisionSchema.parse({
    id: randomUUID(),
    learningId: randomUUID(),
    first: "on",
    kind: "repeat",
    statement: "A call within two hours calms",
    ...fields,
  });
}

async function send(
  experimentId: string,
  submitted: ReturnType<typeof form>,
  who = viewer(),
) {
  return world.us(async (client) => {
    const experiment = await getExperiment({ client, id: experimentId });
    return decide({ client, experiment: experiment!, viewer: who, submitted });
  });
}

async function standing(experimentId: string) {
  return world.us(async (client) => ({
    experiment: await getExperiment({ client, id: experimentId }),
    decision: await getDecision({ client, experimentId }),
    learnings: await listLearningsOf({ client, experimentId }),
  }));
}

describe("a decision", () => {
  test("ends a test whose window has closed, with what it taught", async () => {
    const id = await world.addTest({ metricId, state: "running" });
    expect(await send(id, form({ why: "One shop only" }))).toEqual({
      outcome: "decided",
      first: true,
    });
    const { experiment, decision, learnings } = await standing(id);
    expect(experiment?.state).toBe("decided");
    expect(experiment?.moves.map(({ toState }) => toState)).toEqual([
      "decided",
    ]);
    expect(decision).toMatchObject({ kind: "repeat", why: "One shop only" });
    expect(learnings[0]?.tests).toMatchObject([{ stance: "support" }]);
  });

  test("sent twice is one decision and one learning", async () => {
    const id = await world.addTest({ metricId });
    const submitted = form();
    await send(id, submitted);
    expect((await send(id, submitted)).outcome).toBe("decided");
    const { decision, learnings } = await standing(id);
    expect(learnings).toHaveLength(1);
    const changes = await world.us((client) =>
      listChanges({ client, entity: "Decision", entityId: decision!.id }),
    );
    expect(changes).toHaveLength(1);
  });

  test("can be changed later, and what it was stays to be read", async () => {
    const id = await world.addTest({ metricId });
    await send(id, form());
    const first = (await standing(id)).decision!;
    const seen = first.decidedAt.toISOString();
    const words = form({ kind: "adopt", seen, why: "It lasted" });
    await send(id, { ...words, first: false, statement: "" });
    const { decision } = await standing(id);
    expect(decision?.kind).toBe("adopt");
    const [newest] = await world.us((client) =>
      listChanges({ client, entity: "Decision", entityId: first.id }),
    );
    expect(newest).toMatchObject({
      action: "updated",
      before: { kind: "repeat", why: "" },
      after: { kind: "adopt", why: "It lasted" },
    });
  });

  test("filled before somebody else's is refused", async () => {
    const id = await world.addTest({ metricId });
    await send(id, form());
    expect(await send(id, form({ kind: "stop" }))).toEqual({
      outcome: "refused",
      refusal: "changed",
    });
  });

  test("is the owner's or a manager's", async () => {
    const id = await world.addTest({ metricId });
    const other = randomUUID();
    expect(await send(id, form(), viewer("frontline", other))).toEqual({
      outcome: "refused",
      refusal: "not-yours",
    });
    const manager = viewer("manager", other);
    expect((await send(id, form(), manager)).outcome).toBe("decided");
  });

  test("waits for the window, and writes nothing until then", async () => {
    const startedOn = new Date().toISOString().slice(0, 10);
    const id = await world.addTest({ metricId, startedOn, state: "running" });
    expect(await send(id, form())).toEqual({
      outcome: "refused",
      refusal: "not-yet",
    });
    expect((await standing(id)).learnings).toEqual([]);
  });

  test("may attach the test to a learning it contradicts", async () => {
    const held = randomUUID();
    await world.us((client) =>
      createLearning({
        client,
        id: held,
        statement: "Speed is all that counts",
        detail: "",
        createdById: world.personId,
        supports: [],
      }),
    );
    const id = await world.addTest({ metricId });
    const fields = { statement: "", attachTo: held, stance: "contradict" };
    await send(id, form(fields));
    const { learnings } = await standing(id);
    expect(learnings.map(({ id: learning }) => learning)).toEqual([held]);
    expect(learnings[0]?.tests[0]?.stance).toBe("contradict");
  });

  test("without a learning is refused", async () => {
    const id = await world.addTest({ metricId });
    const fields = { statement: "", attachTo: randomUUID() };
    expect(await send(id, form(fields))).toEqual({
      outcome: "refused",
      refusal: "learning-missing",
    });
    expect((await standing(id)).experiment?.state).toBe("to-review");
  });
});

describe("a fresh decision", () => {
  async function undo(id: string, now = new Date()) {
    return world.us(async (client) => {
      const experiment = await getExperiment({ client, id });
      const who = viewer();
      return undoDecision({
        client,
        experiment: experiment!,
        viewer: who,
        now,
      });
    });
  }

  test("can be undone: the test waits for one again, and its learning is put away", async () => {
    const id = await world.addTest({ metricId });
    const submitted = form();
    await send(id, submitted);
    expect(await undo(id)).toBe(true);
    const { experiment, decision, learnings } = await standing(id);
    expect(experiment?.state).toBe("to-review");
    expect(decision).toBeNull();
    expect(learnings).toEqual([]);
    const learning = await world.us((client) =>
      getLearning({ client, id: submitted.learningId }),
    );
    expect(learning?.archivedAt).not.toBeNull();
    expect((await send(id, form())).outcome).toBe("decided");
  });

  test("undone gives the test's word on a learning back as it was", async () => {
    const held = randomUUID();
    const id = await world.addTest({ metricId });
    await world.us((client) =>
      createLearning({
        client,
        id: held,
        statement: "A call the same day calms",
        detail: "",
        createdById: world.personId,
        supports: [{ experimentId: id, stance: "support" }],
      }),
    );
    const fields = { statement: "", attachTo: held, stance: "contradict" };
    await send(id, form(fields));
    const stances = async () =>
      (await standing(id)).learnings[0]?.tests.map(({ stance }) => stance);
    expect(await stances()).toEqual(["contradict"]);
    expect(await undo(id)).toBe(true);
    expect(await stances()).toEqual(["support"]);
  });

  test("is not fresh any more after an hour", async () => {
    const id = await world.addTest({ metricId });
    await send(id, form());
    expect(await undo(id, new Date(Date.now() + 3_700_000))).toBe(false);
    expect((await standing(id)).decision).not.toBeNull();
  });
});
