import { existsSync } from "node:fs";

/** The account the database server runs under; empty when it is the app's own. */
export interface ServerAccount {
  uid?: number;
  gid?: number;
}

// PostgreSQL refuses to run as root. No named user is needed. The group differs from nobody's own (65534)
// so that other programs running as nobody may not look into this process through /proc.
const unprivileged = { uid: 65_534, gid: 65_533 } as const;

export function serverAccount(): ServerAccount {
  return process.getuid?.() === 0 ? unprivileged : {};
}

/**
 * Where the server finds its data folder. A child enters its working folder before it gives up root, so
 * `/proc/self/cwd` lets it stay in a folder whose parents (a home in mode 0700) it may not cross.
 */
export function dataFolderArgument(
  pgData: string,
  account: ServerAccount,
): string {
  return account.uid !== undefined && hasProc() ? "/proc/self/cwd" : pgData;
}

/** Mode of the folder around the data: nobody but the app's user passes where the server needs no path. */
export function parentFolderMode(account: ServerAccount): number {
  return account.uid === undefined || hasProc() ? 0o700 : 0o711;
}

export function hasProc(): boolean {
  return existsSync("/proc/self/cwd");
}

/** An environment without the caller's PG* settings, in English and in UTC. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const { PATH = "/usr/bin:/bin", NODE_ENV } = process.env;
  return { PATH, NODE_ENV, LC_ALL: "C", TZ: "UTC" };
}
