import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keptSecret, readSettings } from "./settings.ts";

const read = (env: Record<string, string>) =>
  readSettings({ NODE_ENV: "test", ...env });

describe("readSettings", () => {
  it("needs nothing, stays on this machine and keeps its data beside the code", () => {
    expect(read({})).toEqual({
      host: "127.0.0.1",
      port: null,
      dataDir: resolve(".data"),
      databaseUrl: null,
      databaseOwnerUrl: null,
      secret: null,
      publicUrl: null,
      metricsToken: null,
      trustProxy: null,
    });
  });

  it("takes an empty variable for an absent one", () => {
    expect(read({ PORT: "", DATABASE_URL: "" })).toMatchObject({
      port: null,
      databaseUrl: null,
    });
  });

  it("keeps the origin of the public address", () => {
    expect(read({ ESSAI_URL: "https://essai.example.org/a/b" }).publicUrl).toBe(
      "https://essai.example.org",
    );
  });

  it("names every variable that is wrong in one message", () => {
    const wrong = {
      PORT: "many",
      DATABASE_URL: "mysql://x",
      ESSAI_SECRET: "short",
      ESSAI_URL: "essai",
    };
    const attempt = () => read(wrong);
    for (const name of Object.keys(wrong))
      expect(attempt).toThrow(new RegExp(`^  ${name} must`, "m"));
  });

  it("asks for the app's own address when the owner's is given", () => {
    expect(() => read({ DATABASE_OWNER_URL: "postgresql://o@h/d" })).toThrow(
      /DATABASE_URL must be set/,
    );
  });
});

describe("keptSecret", () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "essai-secret-"));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("is made once and only its owner may read it", async () => {
    const dataDir = join(folder, "data");
    const secret = await keptSecret(dataDir);
    expect(secret.length).toBeGreaterThanOrEqual(43);
    expect(await keptSecret(dataDir)).toBe(secret);
    expect((await stat(join(dataDir, "secret"))).mode & 0o777).toBe(0o600);
  });

  it("is the same for two programs that start together", async () => {
    const [first, second] = await Promise.all([
      keptSecret(folder),
      keptSecret(folder),
    ]);
    expect(second).toBe(first);
  });

  it("is not weakened by a file cut short", async () => {
    await writeFile(join(folder, "secret"), "short");
    await expect(keptSecret(folder)).rejects.toThrow(
      /too short to be a secret/,
    );
  });
});
