/** Runs a command of the server: shows faults as sentences, and stops what it started on SIGINT and SIGTERM. */
export function untilStopped(
  start: () => Promise<{ stop: () => Promise<void> }>,
): void {
  const started = start().catch((error: unknown) => {
    console.error(explain(error));
    process.exit(1);
  });
  let asked = false;
  const stop = async () => {
    // A second Ctrl-C means now; the database finds its feet again at the next start.
    if (asked) process.exit(1);
    asked = true;
    const running = await started;
    await running.stop();
    process.exit(0);
  };
  process.on("SIGINT", () => void stop());
  process.on("SIGTERM", () => void stop());
}

/** What a person can settle is told in one sentence; a fault of ours comes with its trace. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE")
    return "That port is taken by another program. Set PORT to a free one.";
  const expected = ["SettingsError", "MigrationError"].includes(error.name);
  return expected ? error.message : (error.stack ?? error.message);
}
