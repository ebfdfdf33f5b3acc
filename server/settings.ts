import { randomBytes, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { link, mkdir, readFile, unlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

// A relative data folder lies beside the code, from wherever a command is run.
const root = fileURLToPath(new URL("..", import.meta.url));

const blankAsAbsent = (value: unknown) => (value === "" ? undefined : value);
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(blankAsAbsent, schema.optional());
const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, "must begin with postgresql://");

const environment = z
  .object({
    PORT: optional(
      z.coerce.number("must be a number").int().min(0).max(65_535),
    ),
    HOST: optional(z.string()),
    DATABASE_URL: optional(postgresUrl),
    DATABASE_OWNER_URL: optional(postgresUrl),
    ESSAI_DATA_DIR: optional(z.string()),
    ESSAI_SECRET: optional(
      z.string().min(32, "must be at least 32 characters long"),
    ),
    ESSAI_URL: optional(
      z.url("must be a full address such as https://essai.example.org"),
    ),
    ESSAI_METRICS_TOKEN: optional(
      z.string().min(16, "must be at least 16 characters long"),
    ),
    ESSAI_TRUST_PROXY: optional(z.string()),
  })
  .refine((env) => !env.DATABASE_OWNER_URL || env.DATABASE_URL, {
    path: ["DATABASE_URL"],
    message: "must be set when DATABASE_OWNER_URL is",
  });

export interface Settings {
  host: string;
  /** Null: 3000, or the next free one. */
  port: number | null;
  dataDir: string;
  databaseUrl: string | null;
  /** Null: the login of `databaseUrl` migrates too. */
  databaseOwnerUrl: string | null;
  secret: string | null;
  /** Public origin, without a final slash. */
  publicUrl: string | null;
  metricsToken: string | null;
  /** Express's `trust proxy`: which neighbours may say who the visitor is. */
  trustProxy: string | null;
}

export class SettingsError extends Error {
  override name = "SettingsError";
}

/** Reads the settings; one message names every variable that is wrong. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(
      (issue) => `${issue.path.join(".")} ${issue.message}`,
    );
    throw new SettingsError(
      `These settings need a change:\n  ${faults.join("\n  ")}`,
    );
  }
  const { data } = parsed;
  return {
    host: data.HOST ?? "127.0.0.1",
    port: data.PORT ?? null,
    dataDir: resolve(root, data.ESSAI_DATA_DIR ?? ".data"),
    databaseUrl: data.DATABASE_URL ?? null,
    databaseOwnerUrl: data.DATABASE_OWNER_URL ?? null,
    secret: data.ESSAI_SECRET ?? null,
    publicUrl: data.ESSAI_URL ? new URL(data.ESSAI_URL).origin : null,
    metricsToken: data.ESSAI_METRICS_TOKEN ?? null,
    trustProxy: data.ESSAI_TRUST_PROXY ?? null,
  };
}

/** The secret that signs sessions: kept in the data folder (mode 0600), made on first use. */
export async function keptSecret(dataDir: string): Promise<string> {
  const path = join(dataDir, "secret");
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  if (!existsSync(path)) await makeSecret(path);
  const kept = await readFile(path, "utf8");
  if (kept.length >= 32) return kept;
  throw new SettingsError(
    `${path} is too short to be a secret. Delete it and start again: everyone signs in anew.`,
  );
}

/** Written whole under another name and then linked: of two programs, the second keeps the first's. */
async function makeSecret(path: string): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, randomBytes(32).toString("base64url"), {
    mode: 0o600,
    flag: "wx",
  });
  await link(draft, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await unlink(draft);
}
