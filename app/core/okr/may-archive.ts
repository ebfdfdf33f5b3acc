import { reaches, type Role } from "../identity/role";

/** One's own goes to the archive, and comes back, by one's own hand; other people's by a manager's or above. */
export function mayArchive(
  who: { id: string; role: Role },
  keeperIds: readonly (string | null)[],
): boolean {
  return reaches(who.role, "manager") || keeperIds.includes(who.id);
}
