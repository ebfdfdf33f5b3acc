import type { SourceName } from "~/core/import/source-name";
import type {
  SourceMapping,
  WebhookSignature,
} from "~/core/import/source/source-mapping";
import type { OrgClient } from "../org.server";
import { otherNamed } from "../other-named";

export interface SourceFields {
  readonly name: string;
  readonly tool: SourceName;
  readonly metricId: string | null;
  readonly mapping: SourceMapping;
  readonly signature: WebhookSignature;
  readonly retentionDays: number | null;
}

export interface Source extends SourceFields {
  readonly id: string;
  readonly metric: { readonly id: string; readonly name: string } | null;
  readonly hasSecret: boolean;
  readonly lastHeardAt: Date | null;
  readonly createdById: string;
  readonly archived: boolean;
}

const COLUMNS = {
  id: true,
  name: true,
  tool: true,
  metricId: true,
  metric: { select: { id: true, name: true } },
  mapping: true,
  signature: true,
  secret: true,
  retentionDays: true,
  lastHeardAt: true,
  createdById: true,
  archivedAt: true,
} as const;

type Row = Omit<
  Source,
  "tool" | "mapping" | "signature" | "hasSecret" | "archived"
> & {
  tool: string;
  mapping: unknown;
  signature: string;
  secret: string | null;
  archivedAt: Date | null;
};

/** The unions were held by the form's schema on the way in; the secret stays where it is. */
function toSource({ secret, archivedAt, mapping, ...row }: Row): Source {
  return {
    ...row,
    mapping: (mapping ?? {}) as SourceMapping,
    hasSecret: secret !== null,
    archived: archivedAt !== null,
  } as Source;
}

/** By name. Archived ones are left out, or are all there is. */
export async function listSources({
  client,
  archived = false,
}: {
  client: OrgClient;
  archived?: boolean;
}): Promise<Source[]> {
  const rows = await client.source.findMany({
    where: { orgId: client.orgId, archivedAt: archived ? { not: null } : null },
    select: COLUMNS,
    orderBy: { name: "asc" },
    take: 200,
  });
  return rows.map(toSource);
}

export async function getSource({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}): Promise<Source | null> {
  const row = await client.source.findFirst({
    where: { orgId: client.orgId, id },
    select: COLUMNS,
  });
  return row && toSource(row);
}

/** Whether another source, archived or not, has the name; capitals do not count. */
export async function hasSourceNamed({
  client,
  name,
  exceptId,
}: {
  client: OrgClient;
  name: string;
  exceptId: string;
}): Promise<boolean> {
  const row = await client.source.findFirst({
    where: otherNamed({ client, name, exceptId }),
    select: { id: true },
  });
  return row !== null;
}

export async function createSource({
  client,
  id,
  fields,
  createdById,
}: {
  client: OrgClient;
  id: string;
  fields: SourceFields;
  createdById: string;
}): Promise<void> {
  const { mapping, ...rest } = fields;
  await client.source.create({
    data: {
      ...rest,
      mapping: { ...mapping },
      orgId: client.orgId,
      id,
      createdById,
    },
  });
}

/** Throws where the organisation has no such source. */
export async function updateSource({
  client,
  id,
  fields,
}: {
  client: OrgClient;
  id: string;
  fields: SourceFields;
}): Promise<void> {
  const { mapping, ...rest } = fields;
  await client.source.update({
    where: { orgId_id: { orgId: client.orgId, id } },
    data: { ...rest, mapping: { ...mapping } },
    select: { id: true },
  });
}

/** An archived source is refused whatever it sends; what it brought stays. */
export async function archiveSource({
  client,
  id,
  archivedAt,
}: {
  client: OrgClient;
  id: string;
  archivedAt: Date | null;
}): Promise<{ id: string }> {
  return client.source.update({
    where: { orgId_id: { orgId: client.orgId, id } },
    data: { archivedAt },
    select: { id: true },
  });
}

/** The names of the fields of its last message, for whoever says which of them is the question. */
export async function recordHeard({
  client,
  id,
  at,
  seen,
}: {
  client: OrgClient;
  id: string;
  at: Date;
  seen: readonly string[];
}): Promise<void> {
  await client.$executeRaw`
    UPDATE "Source" SET "lastHeardAt" = ${at},
      mapping = CASE WHEN ${seen.length} = 0 THEN mapping
        ELSE jsonb_set(coalesce(mapping, '{}'), '{seen}', ${JSON.stringify(seen)}::jsonb) END
    WHERE "orgId" = ${client.orgId}::uuid AND id = ${id}::uuid`;
}
