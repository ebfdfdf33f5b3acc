import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const socketName = ".s.PGSQL.5432";

// sockaddr_un holds 108 bytes on Linux and 104 on macOS, the final zero included.
const longestSocketPath = 100;

/**
 * The folder a client names to reach the server. The socket lies in the data folder itself (mode 0700), so no
 * other user reaches it; when that path is too long for a socket address, a private short link leads to it,
 * until `release`.
 */
export async function socketFolder(
  pgData: string,
): Promise<{ folder: string; release: () => Promise<void> }> {
  if (Buffer.byteLength(join(pgData, socketName)) < longestSocketPath) {
    return { folder: pgData, release: async () => {} };
  }
  const base = Buffer.byteLength(tmpdir()) < 60 ? tmpdir() : "/tmp";
  const own = await mkdtemp(join(base, "essai-"));
  const folder = join(own, "s");
  await symlink(pgData, folder);
  return { folder, release: () => rm(own, { recursive: true, force: true }) };
}

export function socketUrl(options: {
  folder: string;
  role: string;
  database: string;
}): string {
  const { folder, role, database } = options;
  return `postgresql://${role}@localhost/${database}?host=${encodeURIComponent(folder)}`;
}
