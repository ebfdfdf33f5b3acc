import type { Stance } from "~/core/experiment/judgement/learning";
import type { OrgClient } from "../org.server";

interface SupportKey {
  client: OrgClient;
  learningId: string;
  experimentId: string;
}

/** A test has one word on a learning: saying the contrary replaces it. Says what it said before. */
export async function attachLearning({
  client,
  learningId,
  experimentId,
  stance,
}: SupportKey & { stance: Stance }): Promise<{ before: Stance | null }> {
  const { orgId } = client;
  const key = { orgId, learningId, experimentId };
  const before = await client.learningSupport.findFirst({
    where: key,
    select: { stance: true },
  });
  await client.learningSupport.upsert({
    where: { orgId_learningId_experimentId: key },
    create: { ...key, stance },
    update: { stance },
  });
  return { before: (before?.stance as Stance | undefined) ?? null };
}

/** Says what the test had said; null where it had said nothing. */
export async function detachLearning({
  client,
  learningId,
  experimentId,
}: SupportKey): Promise<Stance | null> {
  const where = { orgId: client.orgId, learningId, experimentId };
  const before = await client.learningSupport.findFirst({
    where,
    select: { stance: true },
  });
  if (!before) return null;
  await client.learningSupport.deleteMany({ where });
  return before.stance as Stance;
}
