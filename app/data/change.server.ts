import type { Prisma } from "./generated/client";
import type { OrgClient } from "./org.server";

/** What a change was made to: the names of the tables. */
export type ChangedEntity =
  | "ApiKey"
  | "Commitment"
  | "CheckIn"
  | "ContextEvent"
  | "DayLog"
  | "Decision"
  | "Experiment"
  | "Journey"
  | "KeyResult"
  | "Learning"
  | "LossLog"
  | "Metric"
  | "Moment"
  | "Objective"
  | "Photo"
  | "SeriesBreak"
  | "Settings"
  | "Site"
  | "Source"
  | "Surprise"
  | "Team"
  | "Theme"
  | "Verbatim"
  | "VoiceLink";

export type ChangeAction =
  "created" | "updated" | "archived" | "restored" | "removed" | "moved";

type Fields = Readonly<Record<string, unknown>>;

export interface Change {
  readonly id: string;
  readonly action: ChangeAction;
  readonly before: Fields | null;
  readonly after: Fields | null;
  readonly by: string;
  readonly at: Date;
}

/** Dates as their ISO text, as JSON has it; what is undefined is left out. */
function asJson(fields: Fields): Record<string, Prisma.InputJsonValue | null> {
  return JSON.parse(JSON.stringify(fields)) as Record<
    string,
    Prisma.InputJsonValue | null
  >;
}

/**
 * Writes down who changed what, in the transaction of the change. Of `before` and `after` only the fields that differ
 * are kept; an update in which nothing differs leaves no trace.
 */
export async function recordChange({
  client,
  entity,
  entityId,
  action,
  before,
  after,
  byId,
}: {
  client: OrgClient;
  entity: ChangedEntity;
  entityId: string;
  action: ChangeAction;
  before?: Fields | null;
  after?: Fields | null;
  byId: string;
}): Promise<void> {
  const old = asJson(before ?? {});
  const now = asJson(after ?? {});
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]),
  );
  if (action === "updated" && names.length === 0) return;
  const only = (fields: typeof old) =>
    Object.fromEntries(
      names
        .filter((name) => name in fields)
        .map((name) => [name, fields[name]]),
    ) as Prisma.InputJsonObject;
  await client.change.create({
    data: {
      orgId: client.orgId,
      entity,
      entityId,
      action,
      byId,
      ...(before ? { before: only(old) } : {}),
      ...(after ? { after: only(now) } : {}),
    },
  });
}

/** Newest first, of one thing, or of all of its kind where no id is given. */
export async function listChanges({
  client,
  entity,
  entityId,
  most = 100,
}: {
  client: OrgClient;
  entity: ChangedEntity;
  entityId?: string;
  most?: number;
}): Promise<Change[]> {
  const rows = await client.change.findMany({
    where: { orgId: client.orgId, entity, entityId },
    select: {
      id: true,
      action: true,
      before: true,
      after: true,
      by: { select: { name: true } },
      at: true,
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: most,
  });
  return rows.map(({ by, ...row }) => ({ ...row, by: by.name })) as Change[];
}
