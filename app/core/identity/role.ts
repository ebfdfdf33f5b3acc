/** Who a member is to the organisation, from the least to the most; each may do what those before it may. */
export const ROLES = ["frontline", "manager", "leader", "admin"] as const;
export type Role = (typeof ROLES)[number];

export function isRole(value: unknown): value is Role {
  return ROLES.some((role) => role === value);
}

/** Whether `role` may do what is asked of at least `needed`. */
export function reaches(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
