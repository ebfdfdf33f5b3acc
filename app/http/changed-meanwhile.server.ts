import type { SubmissionResult } from "@conform-to/react";
import {
  listChanges,
  type Change,
  type ChangedEntity,
} from "~/data/change.server";
import type { OrgClient } from "~/data/org.server";

/** Answers a form that was opened on an older version: what changed since, and the version a second try will replace. */
export interface ChangedMeanwhile extends SubmissionResult<string[]> {
  readonly meanwhile: {
    readonly version: string;
    readonly changes: readonly Change[];
  };
}

const MOST_SHOWN = 3;

/** Nothing is overwritten unseen: what was typed stays in the form, beside what the others wrote. */
export async function changedMeanwhile({
  client,
  entity,
  entityId,
  seen,
  version,
  reply,
}: {
  client: OrgClient;
  entity: ChangedEntity;
  entityId: string;
  /** The version the form was opened on, as it was sent. */
  seen: string;
  version: string;
  reply: SubmissionResult<string[]>;
}): Promise<ChangedMeanwhile> {
  const all = await listChanges({ client, entity, entityId, most: 20 });
  const since = Date.parse(seen);
  const changes = all
    .filter(({ at, action }) => at.getTime() > since && action === "updated")
    .slice(0, MOST_SHOWN);
  return { ...reply, status: "error", meanwhile: { version, changes } };
}
