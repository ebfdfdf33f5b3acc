import type { Role } from "~/core/identity/role";

export const BENCH_PASSWORD = "bench-password";
export const LARGE_SLUG = "bench";

/** Persons 0 to 3 of the large organisation, all in its first team. */
export const BENCH_PEOPLE: readonly { email: string; role: Role }[] = [
  { email: "frontline@bench.example", role: "frontline" },
  { email: "manager@bench.example", role: "manager" },
  { email: "leader@bench.example", role: "leader" },
  { email: "admin@bench.example", role: "admin" },
];
