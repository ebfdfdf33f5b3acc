import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";
import { poolAs } from "./pools.server";

let work: PrismaClient | undefined;
let identity: PrismaClient | undefined;

/** What organisations own, as the role that row-level security holds. Use it through `withOrg`. */
export function workPrisma(): PrismaClient {
  work ??= new PrismaClient({ adapter: new PrismaPg(poolAs("essai_app")) });
  return work;
}

/** Accounts, sessions, organisations, members: outside the walls, so only `http/` and identity's own data use it. */
export function identityPrisma(): PrismaClient {
  identity ??= new PrismaClient({
    adapter: new PrismaPg(poolAs("essai_identity")),
  });
  return identity;
}
