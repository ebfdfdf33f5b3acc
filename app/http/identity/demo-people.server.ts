import { isRole, ROLES, type Role } from "~/core/identity/role";
import { listPeopleOfDomain } from "~/data/identity/demo-people.server";

/** Printed at every start of the demonstration, which guards nothing. */
export const DEMO_PASSWORD = "demonstration";
/** `example` is reserved: no mailbox has such an address. */
export const DEMO_DOMAIN = "comptoir.example";

export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

export interface DemoEntry {
  readonly people: readonly DemoPerson[];
  readonly password: string;
}

/** Who can be tried out, from the frontline on; null unless the server runs the demonstration (ESSAI_DEMO). */
export async function demoEntry(): Promise<DemoEntry | null> {
  if (process.env.ESSAI_DEMO !== "1") return null;
  const people = await listPeopleOfDomain({ domain: DEMO_DOMAIN });
  const shown = people
    .flatMap(({ role, ...person }) =>
      isRole(role) ? [{ ...person, role }] : [],
    )
    .toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
  return shown.length > 0 ? { people: shown, password: DEMO_PASSWORD } : null;
}
