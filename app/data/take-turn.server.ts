import type { OrgClient } from "./org.server";

/**
 * Waits until no other transaction of this organisation, on any node, holds the same name, and holds it until this
 * one ends: for what is read first and acted on after, such as a name not yet taken. What is read from then on is
 * what the one before left. Take one name a transaction: two that wait for each other would fail.
 */
export async function takeTurn({
  client,
  name,
}: {
  client: OrgClient;
  name: string;
}): Promise<void> {
  const key = `essai:turn:${client.orgId}:${name.toLowerCase()}`;
  await client.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
}
