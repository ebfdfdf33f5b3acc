import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { startServer } from "../../setup/server-process";

const DAY_MS = 86_400_000;

export interface OwnServer {
  url: string;
  /** Sets its clock so many days ahead of the real one. */
  goAhead: (days: number) => Promise<void>;
  stop: () => Promise<void>;
}

/** A server of its own for a journey that lasts for days, with a clock that can be set ahead. */
export async function startOwnServer(): Promise<OwnServer> {
  const folder = await mkdtemp(join(tmpdir(), "essai-days-"));
  const clock = join(folder, "clock");
  const goAhead = (days: number) => writeFile(clock, String(days * DAY_MS));
  await goAhead(0);
  const later = resolve("tests/setup/later-clock.mjs");
  const server = await startServer({
    root: resolve("."),
    env: {
      ESSAI_DATA_DIR: join(folder, "data"),
      PORT: "0",
      ESSAI_RATE_LIMIT: "off",
      ESSAI_OPEN_SIGN_UP: "1",
      ESSAI_TEST_CLOCK: clock,
      NODE_OPTIONS: `--import ${later}`,
    },
  });
  return {
    url: server.url,
    goAhead,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
