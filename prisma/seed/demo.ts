import { closePools } from "~/data/pools.server";
import { fileStorage } from "~/http/storage.server";
import { closeJobStore } from "~/jobs/job-store.server";
import { fillDemo } from "./fill-demo";
import { signInLines } from "./open-organization";

/**
 * The demonstration organisation, as `npm run demo` asks for it: fills an empty database, leaves a filled one alone, and
 * returns the lines that tell how to sign in. ESSAI_SECRET must be set, as the running app has it.
 */
export async function loadDemo({
  appUrl,
  onProgress,
}: {
  ownerUrl: string;
  appUrl: string;
  onProgress: (line: string) => void;
}): Promise<readonly string[]> {
  process.env.DATABASE_URL = appUrl;
  try {
    const { outcome } = await fillDemo({
      now: new Date(),
      storage: fileStorage(),
      onProgress,
    });
    if (outcome === "other-organisation")
      return [
        "This database already holds an organisation: nothing was added.",
      ];
    return signInLines();
  } finally {
    // What is sent by program queues a judgement; an open queue would keep this process alive.
    await closeJobStore();
    await closePools();
  }
}
