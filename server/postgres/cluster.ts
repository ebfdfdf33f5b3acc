import {
  chmod,
  chown,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
} from "node:fs/promises";
import { join } from "node:path";
import {
  dataFolderArgument,
  parentFolderMode,
  type ServerAccount,
} from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { run } from "./run.ts";

const draftPrefix = "new-";

/**
 * The server's data folder under `dataDir`, made on first use. It is built beside its final name and renamed:
 * a start killed half-way, or two starts at once, never leave or meet half a cluster.
 */
export async function ensureCluster(options: {
  dataDir: string;
  binaries: Binaries;
  account: ServerAccount;
  durable: boolean;
}): Promise<string> {
  const { binaries, account } = options;
  const parent = join(options.dataDir, "postgres");
  await mkdir(parent, { recursive: true });
  await chmod(parent, parentFolderMode(account));
  const pgData = join(parent, String(binaries.majorVersion));
  if (await isCluster(pgData)) return adoptOwnership(pgData, account);
  await refuseOtherVersion(parent, binaries.majorVersion);
  await removeOldDrafts(parent);
  const draft = await mkdtemp(join(parent, draftPrefix));
  if (account.uid !== undefined && account.gid !== undefined)
    await chown(draft, account.uid, account.gid);
  await initialise(draft, options);
  await rename(draft, pgData).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    if (!(await isCluster(pgData))) throw error;
  });
  return pgData;
}

async function isCluster(pgData: string): Promise<boolean> {
  return (
    (await readFile(join(pgData, "PG_VERSION"), "utf8").catch(() => "")) !== ""
  );
}

/** A data folder first used by a person and then by root (or back) cannot be read by the other's server. */
async function adoptOwnership(
  pgData: string,
  account: ServerAccount,
): Promise<string> {
  const owner = (await lstat(pgData)).uid;
  const wanted = account.uid ?? process.getuid?.();
  if (wanted === undefined || owner === wanted) return pgData;
  throw new Error(
    `${pgData} belongs to user ${owner}, and the database would run as user ${wanted}. ` +
      `Start as the user who made it, or run: chown -R ${wanted} "${pgData}"`,
  );
}

async function refuseOtherVersion(
  parent: string,
  majorVersion: number,
): Promise<void> {
  const others = (await readdir(parent)).filter((name) => /^\d+$/.test(name));
  if (others.length === 0) return;
  throw new Error(
    `${parent} holds data of PostgreSQL ${others.join(", ")}, and version ${majorVersion} is installed. ` +
      "Upgrade it with pg_upgrade, or install the earlier package.",
  );
}

async function removeOldDrafts(parent: string): Promise<void> {
  const hourAgo = Date.now() - 3_600_000;
  for (const name of await readdir(parent)) {
    if (!name.startsWith(draftPrefix)) continue;
    const path = join(parent, name);
    const stat = await lstat(path).catch(() => null);
    if (stat && stat.ctimeMs < hourAgo)
      await rm(path, { recursive: true, force: true });
  }
}

async function initialise(
  pgData: string,
  options: { binaries: Binaries; account: ServerAccount; durable: boolean },
): Promise<void> {
  const { binaries, account } = options;
  const common = [
    "-D",
    dataFolderArgument(pgData, account),
    "-U",
    "essai_owner",
    "--encoding=UTF8",
    "--auth-local=trust",
    "--auth-host=reject",
    "--data-checksums",
    "--no-instructions",
    ...(options.durable ? [] : ["--no-sync"]),
  ];
  // In order of preference: linguistic sorting by ICU, then the locales that this machine's C library may lack.
  const locales = [
    ["--locale-provider=icu", "--icu-locale=und", "--locale=C.UTF-8"],
    ["--locale-provider=icu", "--icu-locale=und", "--locale=C"],
    ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"],
  ];
  const outputs: string[] = [];
  for (const locale of locales) {
    const { code, output } = await run(
      binaries.initdb,
      [...common, ...locale],
      { cwd: pgData, account },
    );
    if (code === 0) return;
    outputs.push(output);
    for (const name of await readdir(pgData))
      await rm(join(pgData, name), { recursive: true, force: true });
  }
  await rm(pgData, { recursive: true, force: true });
  if (outputs.some((output) => output.includes("user does not exist"))) {
    throw new Error(
      `PostgreSQL needs a user with a name, and user ${account.uid ?? process.getuid?.()} has none in /etc/passwd. ` +
        "Add one, start as another user, or set DATABASE_URL.",
    );
  }
  throw new Error(
    `The database could not be created in ${pgData}:\n${outputs.join("\n")}`,
  );
}
