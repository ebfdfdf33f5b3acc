import type { Stance } from "~/core/experiment/judgement/learning";
import type { Linkable } from "~/core/voice/insight";
import type { CalendarDay } from "~/core/time/calendar-day";
import { fromColumn } from "../calendar-date";
import type { OrgClient } from "../org.server";

const COLUMN = {
  objective: "objectiveId",
  experiment: "experimentId",
  learning: "learningId",
} as const satisfies Record<Linkable, string>;

export interface VoiceLink {
  readonly id: string;
  readonly stance: Stance;
  readonly note: string;
  readonly madeBy: string;
  readonly to: {
    readonly kind: Linkable;
    readonly id: string;
    readonly title: string;
  };
}

/** What one customer's words are linked to, oldest first. */
export async function listLinksOf({
  client,
  verbatimId,
}: {
  client: OrgClient;
  verbatimId: string;
}): Promise<VoiceLink[]> {
  const rows = await client.voiceLink.findMany({
    where: { orgId: client.orgId, verbatimId },
    select: {
      id: true,
      stance: true,
      note: true,
      madeBy: { select: { name: true } },
      objective: { select: { id: true, statement: true } },
      experiment: { select: { id: true, title: true } },
      learning: { select: { id: true, statement: true } },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.flatMap(
    ({
      objective,
      experiment,
      learning,
      madeBy,
      stance,
      ...row
    }): VoiceLink[] => {
      const link = { ...row, stance: stance as Stance, madeBy: madeBy.name };
      if (objective) {
        const { id, statement: title } = objective;
        return [{ ...link, to: { kind: "objective", id, title } }];
      }
      if (experiment)
        return [{ ...link, to: { kind: "experiment", ...experiment } }];
      if (!learning) return [];
      const { id, statement: title } = learning;
      return [{ ...link, to: { kind: "learning", id, title } }];
    },
  );
}

export interface LinkedVoice {
  readonly id: string;
  readonly stance: Stance;
  readonly verbatimId: string;
  readonly text: string;
  readonly answeredOn: CalendarDay;
  readonly site: string | null;
  readonly metric: string;
}

const MOST_LINKED = 20;

/** The customers' words beside an objective, a test or a learning, newest link first. */
export async function listLinkedVoices({
  client,
  kind,
  id,
}: {
  client: OrgClient;
  kind: Linkable;
  id: string;
}): Promise<LinkedVoice[]> {
  const rows = await client.voiceLink.findMany({
    where: { orgId: client.orgId, [COLUMN[kind]]: id },
    select: {
      id: true,
      stance: true,
      verbatim: {
        select: {
          id: true,
          text: true,
          answeredOn: true,
          site: { select: { name: true } },
          metric: { select: { name: true } },
        },
      },
    },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: MOST_LINKED,
  });
  return rows.map(({ verbatim, stance, ...row }) => ({
    ...row,
    stance: stance as Stance,
    verbatimId: verbatim.id,
    text: verbatim.text,
    answeredOn: fromColumn(verbatim.answeredOn),
    site: verbatim.site?.name ?? null,
    metric: verbatim.metric.name,
  }));
}

/** False where that id is linked already: a form sent twice makes one link. */
export async function createVoiceLink({
  client,
  id,
  verbatimId,
  kind,
  toId,
  stance,
  madeById,
}: {
  client: OrgClient;
  id: string;
  verbatimId: string;
  kind: Linkable;
  toId: string;
  stance: Stance;
  madeById: string;
}): Promise<boolean> {
  const { orgId } = client;
  const known = await client.voiceLink.findFirst({
    where: { orgId, verbatimId, [COLUMN[kind]]: toId },
    select: { id: true, stance: true },
  });
  if (known) {
    if (known.stance !== stance)
      await client.voiceLink.updateMany({
        where: { orgId, id: known.id },
        data: { stance, madeById },
      });
    return known.stance !== stance;
  }
  const { count } = await client.voiceLink.createMany({
    data: { orgId, id, verbatimId, [COLUMN[kind]]: toId, stance, madeById },
    skipDuplicates: true,
  });
  return count === 1;
}

/** Takes a link away; returns it, so that it can be put back. Null where it is gone. */
export async function removeVoiceLink({
  client,
  verbatimId,
  id,
}: {
  client: OrgClient;
  verbatimId: string;
  id: string;
}): Promise<VoiceLink | null> {
  const links = await listLinksOf({ client, verbatimId });
  const link = links.find((one) => one.id === id);
  if (!link) return null;
  await client.voiceLink.deleteMany({ where: { orgId: client.orgId, id } });
  return link;
}

/** Whether there is something of that kind to link to, not put away. */
export async function isLinkTarget({
  client,
  kind,
  id,
}: {
  client: OrgClient;
  kind: Linkable;
  id: string;
}): Promise<boolean> {
  const where = { orgId: client.orgId, id };
  const select = { id: true };
  if (kind === "objective")
    return (await client.objective.findFirst({ where, select })) !== null;
  if (kind === "experiment")
    return (await client.experiment.findFirst({ where, select })) !== null;
  return (await client.learning.findFirst({ where, select })) !== null;
}
