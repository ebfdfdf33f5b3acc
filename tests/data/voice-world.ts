import { randomUUID } from "node:crypto";
import type { OrgClient } from "../../app/data/org.server";
import { withOrg } from "../../app/data/org.server";

export interface VoiceWorld {
  readonly orgId: string;
  readonly personId: string;
  readonly metricId: string;
  readonly us: <Result>(
    work: (client: OrgClient) => Promise<Result>,
  ) => Promise<Result>;
  /** Adds one answer with its words; returns the words' id. */
  say(
    text: string,
    fields?: { answeredOn?: string; score?: number; metricId?: string },
  ): Promise<string>;
  addMetric(name: string): Promise<string>;
}

/** An organisation of its own with one metric and no words yet. */
export async function createVoiceWorld(): Promise<VoiceWorld> {
  const orgId = randomUUID();
  const personId = randomUUID();
  const batchId = randomUUID();
  const us: VoiceWorld["us"] = (work) => withOrg(orgId, work);
  const addMetric = (name: string) =>
    us(async (client) => {
      const { id } = await client.metric.create({
        data: {
          orgId,
          name,
          kind: "nps",
          level: "strategic",
          direction: "up",
          granularity: "day",
          practicalThreshold: 5,
          scaleMin: 0,
          scaleMax: 10,
        },
        select: { id: true },
      });
      return id;
    });
  await us(async (client) => {
    await client.person.create({
      data: { orgId, id: personId, name: "Somebody" },
    });
    await client.importBatch.create({
      data: {
        orgId,
        id: batchId,
        fileName: "answers.csv",
        fileBytes: 1n,
        fileHash: "hash",
        storageKey: `${orgId}/answers`,
        state: "done",
        createdById: personId,
      },
    });
  });
  const metricId = await addMetric("Recommendation");
  const say: VoiceWorld["say"] = (text, fields = {}) =>
    us(async (client) => {
      const { answeredOn = "2026-03-02", score = 5 } = fields;
      const shared = {
        orgId,
        metricId: fields.metricId ?? metricId,
        answeredOn: new Date(answeredOn),
        score,
      };
      const response = await client.response.create({
        data: { ...shared, batchId, identity: randomUUID() },
        select: { id: true },
      });
      const { id } = await client.verbatim.create({
        data: { ...shared, responseId: response.id, text },
        select: { id: true },
      });
      return id;
    });
  return { orgId, personId, metricId, us, say, addMetric };
}
