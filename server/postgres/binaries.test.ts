import {
  chmod,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  rm,
  symlink,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { serverAccount } from "./account.ts";
import { packagedFolder, usableBinaries } from "./binaries.ts";

const timeout = 120_000;
const account = serverAccount();

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "essai-bin-"));
  await chmod(folder, 0o755);
});

afterEach(async () => {
  // Whoever is not root empties only what may be written.
  for (const made of ["package", "package/native"]) {
    await chmod(join(folder, made), 0o755).catch(() => {});
  }
  await rm(folder, { recursive: true, force: true });
});

/** The package as npm leaves it when install scripts may not run: without its symbolic links, and read-only. */
async function packageWithoutLinks(): Promise<string> {
  const source = join(folder, "package", "native");
  await cp(packagedFolder(), source, {
    recursive: true,
    verbatimSymlinks: true,
  });
  for (const entry of await readdir(source, {
    recursive: true,
    withFileTypes: true,
  })) {
    if (entry.isSymbolicLink()) await rm(join(entry.parentPath, entry.name));
  }
  await chmod(source, 0o555);
  await chmod(dirname(source), 0o555);
  return source;
}

describe("the packaged binaries", { timeout }, () => {
  it("run in place when they can", async () => {
    const source = join(folder, "package", "native");
    await cp(packagedFolder(), source, {
      recursive: true,
      verbatimSymlinks: true,
    });
    const binaries = await usableBinaries({
      account,
      dataDir: folder,
      source,
      places: [],
    });
    expect(binaries).toMatchObject({ folder: source, majorVersion: 18 });
  });

  it("run from a mended copy when their links were never made, and the copy is made once", async () => {
    const options = {
      account,
      dataDir: folder,
      source: await packageWithoutLinks(),
      places: [join(folder, "cache")],
    };
    const first = await usableBinaries(options);
    const second = await usableBinaries(options);
    expect(dirname(first.folder)).toBe(join(folder, "cache"));
    expect(second.folder).toBe(first.folder);
  });

  it("are copied once by two programs that start together", async () => {
    const options = {
      account,
      dataDir: folder,
      source: await packageWithoutLinks(),
      places: [join(folder, "cache")],
    };
    const [first, second] = await Promise.all([
      usableBinaries(options),
      usableBinaries(options),
    ]);
    expect(second.folder).toBe(first.folder);
    expect(await readdir(join(folder, "cache"))).toEqual([
      basename(first.folder),
    ]);
  });

  it("are copied again when a cleaner removed a part of the copy", async () => {
    const options = {
      account,
      dataDir: folder,
      source: await packageWithoutLinks(),
      places: [join(folder, "cache")],
    };
    const first = await usableBinaries(options);
    await rm(join(first.folder, "share"), { recursive: true });
    const second = await usableBinaries(options);
    expect(second.folder).not.toBe(first.folder);
    expect((await lstat(join(second.folder, "share"))).isDirectory()).toBe(
      true,
    );
  });

  it("are never taken from a place that somebody else prepared", async () => {
    const source = await packageWithoutLinks();
    const cache = join(folder, "cache");
    const honest = await usableBinaries({
      account,
      dataDir: folder,
      source,
      places: [cache],
    });
    const trap = join(folder, "trap");
    await mkdir(trap);
    await symlink(honest.folder, join(trap, basename(honest.folder)));
    const found = await usableBinaries({
      account,
      dataDir: folder,
      source,
      places: [trap],
    });
    expect(basename(found.folder)).not.toBe(basename(honest.folder));
    await chmod(honest.folder, 0o777);
    const again = await usableBinaries({
      account,
      dataDir: folder,
      source,
      places: [cache],
    });
    expect(again.folder).not.toBe(honest.folder);
  });

  it("say what to do when nothing runs", async () => {
    const options = {
      account,
      dataDir: folder,
      source: join(folder, "nothing"),
      places: [],
    };
    await expect(usableBinaries(options)).rejects.toThrow(
      /does not run on this machine.*Set DATABASE_URL/s,
    );
  });
});
