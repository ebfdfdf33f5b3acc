import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

export interface StoredFile {
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly hash: string;
}

export type WriteOutcome =
  ({ outcome: "written" } & StoredFile) | { outcome: "too-large" };

/** Where uploads live, beside the database. Keys are made by Essai: path segments of letters, digits and hyphens. */
export interface FileStorage {
  /** Keeps the whole file or nothing of it. Never holds it in memory. */
  write(
    key: string,
    bytes: AsyncIterable<Uint8Array>,
    limits: { maxBytes: number },
  ): Promise<WriteOutcome>;
  /** The file from its first byte; reading fails where there is none. */
  read(key: string): AsyncIterable<Uint8Array>;
  remove(key: string): Promise<void>;
}

const KEY = /^[\w-]+(?:\/[\w-]+)*$/;

/** Files in a folder of this machine, readable by this account only. */
export function folderStorage(folder: string): FileStorage {
  const pathOf = (key: string) => {
    if (!KEY.test(key)) throw new Error(`Not a storage key: ${key}`);
    return join(folder, key);
  };
  return {
    write: (key, bytes, { maxBytes }) =>
      writeFile(pathOf(key), bytes, maxBytes),
    read: (key) => createReadStream(pathOf(key)),
    remove: (key) => rm(pathOf(key), { force: true }),
  };
}

/** Under another name until the last byte is on the disk: what has the right name is whole. */
async function writeFile(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<WriteOutcome> {
  const unfinished = `${path}.part`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  try {
    const outcome = await pour(unfinished, bytes, maxBytes);
    if (outcome.outcome === "written") await rename(unfinished, path);
    return outcome;
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function pour(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<WriteOutcome> {
  const file = await open(path, "w", 0o600);
  const hash = createHash("sha256");
  let total = 0;
  try {
    for await (const chunk of bytes) {
      total += chunk.length;
      if (total > maxBytes) return { outcome: "too-large" };
      hash.update(chunk);
      await file.write(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { outcome: "written", bytes: total, hash: hash.digest("hex") };
}

export function fileStorage(): FileStorage {
  return folderStorage(resolve(process.env.ESSAI_DATA_DIR ?? ".data", "files"));
}

/** The first bytes of a stored file; fewer where it is shorter. */
export async function readHead(
  storage: FileStorage,
  key: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of storage.read(key)) {
    chunks.push(chunk);
    total += chunk.length;
    if (total >= maxBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, maxBytes);
}
