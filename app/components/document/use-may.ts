import { useRouteLoaderData } from "@remix-run/react";
import { reaches, type Role } from "~/core/identity/role";

/** Whether who looks may do what is asked of at least `needed`: no button leads to a closed door. The server decides anyway. */
export function useMay(needed: Role): boolean {
  const shell = useRouteLoaderData("routes/o.$org") as
    { role: Role } | undefined;
  return shell !== undefined && reaches(shell.role, needed);
}
