import { toUtcDate, type CalendarDay } from "~/core/time/calendar-day";
import { fromColumn } from "../../calendar-date";
import type { OrgClient } from "../../org.server";

export const PHOTO_TYPES = ["image/jpeg", "image/png", "image/webp"] as const;
export type PhotoType = (typeof PHOTO_TYPES)[number];

export interface PhotoFields {
  readonly day: CalendarDay;
  readonly caption: string;
  /** Where the file lies (http/storage.server.ts). */
  readonly storageKey: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly surpriseId: string | null;
}

/** False where this id is there: the same form, sent twice. */
export async function createPhoto({
  client,
  day,
  ...fields
}: {
  client: OrgClient;
  id: string;
  experimentId: string;
  madeById: string;
} & PhotoFields): Promise<boolean> {
  const { count } = await client.photo.createMany({
    data: [{ orgId: client.orgId, day: toUtcDate(day), ...fields }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** A photo with its file, of this test only. */
export async function getPhoto({
  client,
  experimentId,
  id,
}: {
  client: OrgClient;
  experimentId: string;
  id: string;
}): Promise<(PhotoFields & { madeById: string }) | null> {
  const row = await client.photo.findFirst({
    where: { orgId: client.orgId, experimentId, id },
    select: {
      day: true,
      caption: true,
      storageKey: true,
      contentType: true,
      bytes: true,
      surpriseId: true,
      madeById: true,
    },
  });
  return row && { ...row, day: fromColumn(row.day) };
}

/** Takes the row away and leaves the file; what it was, or null where it is gone already. */
export async function removePhoto(where: {
  client: OrgClient;
  experimentId: string;
  id: string;
}): Promise<(PhotoFields & { madeById: string }) | null> {
  const { client, experimentId, id } = where;
  const photo = await getPhoto(where);
  if (!photo) return null;
  await client.photo.deleteMany({
    where: { orgId: client.orgId, experimentId, id },
  });
  return photo;
}

/** Files of photos removed more than a day ago, when nobody takes it back any more; the latest first. */
export async function listForgottenFiles({
  client,
  limit = 50,
}: {
  client: OrgClient;
  limit?: number;
}): Promise<string[]> {
  const rows = await client.$queryRaw<{ storageKey: string }[]>`
    SELECT c.before->>'storageKey' AS "storageKey" FROM "Change" c
    WHERE c."orgId" = ${client.orgId}::uuid AND c.entity = 'Photo' AND c.action = 'removed'
      AND c.at BETWEEN (now() AT TIME ZONE 'UTC') - interval '60 days' AND (now() AT TIME ZONE 'UTC') - interval '1 day'
      AND c.before->>'storageKey' IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM "Photo" p WHERE p."orgId" = c."orgId" AND p.id = c."entityId")
    ORDER BY c.at DESC LIMIT ${limit}`;
  return rows.map(({ storageKey }) => storageKey);
}
