import { poolAs } from "../pools.server";
import type { Membership } from "./membership.server";

export interface SessionHolder {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
  /** In the order of the organisations' names. */
  readonly memberships: readonly Membership[];
}

/** Every page asks this first, so it is one prepared statement. Prisma's dates are without a zone, in UTC. */
const HOLDER = `
  SELECT holder.id, holder.name, holder.email, holder.locale, (
    SELECT coalesce(json_agg(json_build_object('orgId', org.id, 'name', org.name, 'slug', org.slug, 'locale', org.locale,
      'timeZone', org."timeZone", 'role', member.role) ORDER BY org.name), '[]')
    FROM identity.member JOIN identity.organization AS org ON org.id = member."organizationId"
    WHERE member."userId" = holder.id
  ) AS memberships
  FROM identity.session JOIN identity."user" AS holder ON holder.id = session."userId"
  WHERE session.token = $1 AND session."expiresAt" > now() AT TIME ZONE 'UTC'`;

/** Whose session it is and where they belong, as it is now; null when it ended. */
export async function findSessionHolder({
  token,
}: {
  token: string;
}): Promise<SessionHolder | null> {
  const { rows } = await poolAs("essai_identity").query<SessionHolder>({
    name: "session holder",
    text: HOLDER,
    values: [token],
  });
  return rows[0] ?? null;
}
