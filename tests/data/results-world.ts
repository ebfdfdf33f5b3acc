import { randomUUID } from "node:crypto";
import { METRIC_KIND_DEFINITIONS } from "~/core/metric/metric-kind";
import { createMetric } from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";

const PERSON = randomUUID();

interface Line {
  title: string;
  verdict: string;
  grade: number;
  startedOn: string;
  estimate?: number;
  hours?: number;
  money?: number;
  decision?: string;
  team?: string;
  intent?: string;
  channelKind?: string;
  hurt?: boolean;
}

const LINES: readonly Line[] = [
  {
    title: "a",
    verdict: "moved",
    grade: 4,
    startedOn: "2026-10-05",
    estimate: 0.06,
    hours: 16,
    money: 45,
    team: "North",
    intent: "repair",
    channelKind: "digital",
  },
  {
    title: "b",
    verdict: "moved",
    grade: 3,
    startedOn: "2026-09-07",
    estimate: 0.12,
    hours: 2,
    money: 300,
    decision: "scale",
    team: "North",
  },
  {
    title: "c",
    verdict: "moved",
    grade: 1,
    startedOn: "2026-11-02",
    estimate: 0.03,
    team: "South",
    hours: 30,
  },
  {
    title: "d",
    verdict: "worsened",
    grade: 3,
    startedOn: "2026-07-06",
    estimate: -0.06,
    decision: "stop",
    hurt: true,
    team: "South",
  },
  {
    title: "e",
    verdict: "no-meaningful-change",
    grade: 3,
    startedOn: "2026-03-02",
    estimate: 0,
  },
  {
    title: "f",
    verdict: "cannot-tell",
    grade: 1,
    startedOn: "2024-01-08",
    estimate: 0.01,
  },
  {
    title: "h",
    verdict: "cannot-tell",
    grade: 4,
    startedOn: "2024-01-09",
    estimate: 0.5,
  },
  {
    title: "i",
    verdict: "worsened",
    grade: 1,
    startedOn: "2024-01-08",
    estimate: -0.09,
  },
  { title: "g", verdict: "too-early", grade: 2, startedOn: "2026-11-09" },
];

/** Fills an organisation with the tests above; the ids of its teams by their names. */
export async function fillResults(
  client: OrgClient,
): Promise<Map<string, string>> {
  await upsertPerson({ client, id: PERSON, name: "Ines" });
  const { direction, scale, practicalThreshold } =
    METRIC_KIND_DEFINITIONS["csat-top-two"];
  const metricId = randomUUID();
  const common = {
    description: "",
    kind: "csat-top-two",
    direction,
    scale,
    unit: "",
    granularity: "week",
    practicalThreshold,
    seasonality: "none",
  } as const;
  const top = randomUUID();
  await createMetric({
    client,
    id: top,
    fields: {
      ...common,
      name: "All of it",
      level: "strategic",
      parentId: null,
    },
  });
  await createMetric({
    client,
    id: metricId,
    fields: {
      ...common,
      name: "After a complaint",
      level: "moment",
      parentId: top,
    },
  });
  const objective = await client.objective.create({
    data: { orgId: client.orgId, statement: "Call me back", ownerId: PERSON },
  });
  for (const title of ["first", "second", "third"])
    await client.keyResult.create({
      data: {
        orgId: client.orgId,
        objectiveId: objective.id,
        metricId,
        title,
        direction: "increase",
      },
    });
  const teams = new Map<string, string>();
  for (const name of ["North", "South", "Idle"]) {
    const team = await client.team.create({
      data: { orgId: client.orgId, name },
    });
    teams.set(name, team.id);
  }
  for (const line of LINES) await addLine(client, line, metricId, teams);
  return teams;
}

async function addLine(
  client: OrgClient,
  line: Line,
  metricId: string,
  teams: ReadonlyMap<string, string>,
): Promise<void> {
  const { title, verdict, grade, estimate = 0 } = line;
  const own = { orgId: client.orgId };
  const { id: experimentId } = await client.experiment.create({
    data: {
      ...own,
      title,
      verdict,
      grade,
      startedOn: new Date(line.startedOn),
      state: "to-review",
      reviewFrom: new Date(line.startedOn),
      ownerId: PERSON,
      teamId: teams.get(line.team ?? "") ?? null,
      // In thresholds of three points.
      effectInThresholds: estimate / 0.03,
      spentHours: line.hours ?? 0,
      spentMoney: line.money ?? 0,
      intent: line.intent ?? "",
      channelKind: line.channelKind ?? "",
    },
  });
  const of = { ...own, experimentId };
  await client.expectation.create({
    data: {
      ...of,
      version: 1,
      metricId,
      direction: "up",
      minimumEffect: 0.03,
      actingDays: 14,
      measuringDays: 28,
    },
  });
  const output = {
    effect: "absolute",
    estimate,
    interval: { level: 0.95, low: estimate - 0.02, high: estimate + 0.02 },
    method: "m",
  };
  await client.analysis.create({
    data: {
      ...of,
      inputHash: title,
      engineVersion: "1",
      input: {},
      output,
      verdict,
      grade,
      ...(line.hurt ? { guardrails: [{ metricId, verdict: "worsened" }] } : {}),
    },
  });
  // Two entries: a cost is a sum.
  for (const part of [0.25, 0.75])
    if (line.hours || line.money)
      await client.lossLog.create({
        data: {
          ...of,
          day: new Date(line.startedOn),
          hours: part * (line.hours ?? 0),
          money: part * (line.money ?? 0),
          madeById: PERSON,
        },
      });
  if (line.decision)
    await client.decision.create({
      data: { ...of, kind: line.decision, decidedById: PERSON },
    });
}
