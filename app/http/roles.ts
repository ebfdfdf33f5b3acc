import { createAccessControl } from "better-auth/plugins/access";
import {
  adminAc,
  defaultStatements,
  memberAc,
} from "better-auth/plugins/organization/access";

/** Who a member is to the organisation; each may do what those before it may. */
export const ROLES = ["frontline", "manager", "leader", "admin"] as const;
export type Role = (typeof ROLES)[number];

export function isRole(value: unknown): value is Role {
  return ROLES.some((role) => role === value);
}

export const accessControl = createAccessControl(defaultStatements);

const member = accessControl.newRole({ ...memberAc.statements });

export const organizationRoles = {
  frontline: member,
  manager: member,
  leader: member,
  admin: accessControl.newRole({
    ...adminAc.statements,
    organization: ["update", "delete"],
  }),
};
