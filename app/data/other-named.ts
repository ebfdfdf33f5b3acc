import type { OrgClient } from "./org.server";

/** A text that LIKE finds as it is written: Prisma hands over `%` and `_` as jokers, for `contains` and for `equals` without case. */
export function likeLiteral(text: string): string {
  return text.replace(/[\\%_]/g, String.raw`\$&`);
}

/** Another row of the organisation with this name; archived ones count, capitals do not. */
export function otherNamed({
  client,
  name,
  exceptId,
}: {
  client: OrgClient;
  name: string;
  exceptId: string;
}) {
  return {
    orgId: client.orgId,
    name: { equals: likeLiteral(name), mode: "insensitive" },
    id: { not: exceptId },
  } as const;
}
