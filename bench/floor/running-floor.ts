import type { SeedFacts } from "../bench-folder.ts";
import { freePort, startProgram, type Program } from "../measure/program.ts";
import { ROOT } from "../measure/running-app.ts";

export async function startFloor(
  ownerUrl: string,
  { orgId, today }: SeedFacts,
): Promise<Program & { url: string }> {
  const port = await freePort();
  const program = await startProgram({
    args: ["--import", "tsx", "bench/floor/floor-server.ts"],
    cwd: ROOT,
    env: {
      PORT: String(port),
      BENCH_DATABASE_URL: ownerUrl,
      BENCH_ORG: orgId,
      BENCH_TODAY: today,
      NODE_ENV: "production",
    },
    ready: "floor is ready",
  });
  return { ...program, url: `http://localhost:${port}` };
}
