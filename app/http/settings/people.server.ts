import { listMembers } from "~/data/identity/membership.server";
import type { OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { listKnownPersons } from "~/data/team/known-person.server";

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Who can be named: the members by name, and those already named who have left since. */
export async function listPeople({
  orgId,
  named = [],
}: {
  orgId: string;
  named?: readonly (Person | null)[];
}): Promise<Person[]> {
  const members = await listMembers({ orgId });
  const people = new Map<string, string>();
  for (const person of named) if (person) people.set(person.id, person.name);
  for (const { userId, name } of members) people.set(userId, name);
  return [...people]
    .map(([id, name]) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/**
 * Whether each of `ids` may be named: a member, or somebody known here from before. Members who never wrote become
 * known, so that their name stays on what they were given.
 */
export async function mayBeNamed({
  client,
  ids,
}: {
  client: OrgClient;
  ids: readonly string[];
}): Promise<boolean> {
  const known = await listKnownPersons({ client, ids });
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length === 0) return true;
  const members = await listMembers({ orgId: client.orgId });
  for (const id of unknown) {
    const member = members.find(({ userId }) => userId === id);
    if (!member) return false;
    await upsertPerson({ client, id, name: member.name });
  }
  return true;
}
