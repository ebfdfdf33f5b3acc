/** From the least to the most a member may do; app/http/roles.ts is what they may. */
export const ROLE_NAMES = ["frontline", "manager", "leader", "admin"] as const;
export type RoleName = (typeof ROLE_NAMES)[number];
