import { createAccessControl } from "better-auth/plugins/access";
import {
  adminAc,
  defaultStatements,
  memberAc,
} from "better-auth/plugins/organization/access";
import type { Role } from "~/core/identity/role";

export const accessControl = createAccessControl(defaultStatements);

/** What identity itself lets a role do; pages ask for a role through requireViewer. */
const member = accessControl.newRole({ ...memberAc.statements });

export const organizationRoles = {
  frontline: member,
  manager: member,
  leader: member,
  admin: accessControl.newRole({
    ...adminAc.statements,
    organization: ["update", "delete"],
  }),
} satisfies Record<Role, unknown>;
