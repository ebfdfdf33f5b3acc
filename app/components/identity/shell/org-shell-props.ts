import type { ThemeChoice } from "~/components/ui/preferences/theme-toggle";
import type { Role } from "~/core/identity/role";

/** What the frame inside an organisation shows of it and of who is there. */
export interface OrgShellProps {
  org: { name: string; slug: string };
  /** Every organisation of this account, this one included. */
  organizations: readonly { name: string; slug: string }[];
  mayOpenOrganization: boolean;
  account: { name: string };
  role: Role;
  theme: ThemeChoice;
}
