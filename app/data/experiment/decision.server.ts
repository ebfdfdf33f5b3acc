import type { DecisionKind } from "~/core/experiment/judgement/decision";
import type { OrgClient } from "../org.server";

export interface Decision {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly why: string;
  readonly decidedBy: string;
  readonly decidedAt: Date;
}

const COLUMNS = {
  id: true,
  kind: true,
  why: true,
  decidedAt: true,
  decidedBy: { select: { name: true } },
} as const;

/** Null while nobody has decided. */
export async function getDecision({
  client,
  experimentId,
}: {
  client: OrgClient;
  experimentId: string;
}): Promise<Decision | null> {
  const row = await client.decision.findFirst({
    where: { orgId: client.orgId, experimentId },
    select: COLUMNS,
  });
  if (!row) return null;
  const { decidedBy, kind, ...rest } = row;
  return { ...rest, kind: kind as DecisionKind, decidedBy: decidedBy.name };
}

/**
 * Decides on a test, or changes one's mind: a test has one decision. Says what stood there before; the id is that of
 * the first decision, whatever the later ones bring.
 */
export async function saveDecision({
  client,
  id,
  experimentId,
  kind,
  why,
  decidedById,
  decidedAt = new Date(),
}: {
  client: OrgClient;
  id: string;
  experimentId: string;
  kind: DecisionKind;
  why: string;
  decidedById: string;
  decidedAt?: Date;
}): Promise<{ id: string; before: Decision | null }> {
  const { orgId } = client;
  const before = await getDecision({ client, experimentId });
  const fields = { kind, why, decidedById, decidedAt };
  const saved = await client.decision.upsert({
    where: { orgId_experimentId: { orgId, experimentId } },
    create: { orgId, id, experimentId, ...fields },
    update: fields,
    select: { id: true },
  });
  return { id: saved.id, before };
}

/** Takes a decision back; false where there is none. */
export async function removeDecision({
  client,
  experimentId,
}: {
  client: OrgClient;
  experimentId: string;
}): Promise<boolean> {
  const { count } = await client.decision.deleteMany({
    where: { orgId: client.orgId, experimentId },
  });
  return count === 1;
}
