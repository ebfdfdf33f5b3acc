/** Of the system, PostgreSQL (class 08, 57P) and Prisma: the database cannot be reached, went away or is starting. */
const CODES =
  /^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|08...|57P0[1-3]|P1001|P1002|P1017|P2024)$/;
const WORDS =
  /connection terminated|timeout exceeded when trying to connect|can't reach database|server has closed the connection|(starting up|shutting down)$/i;
const DEEPEST = 5;

interface Fault {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
}

/** Whether this fault says that the database is not there for the moment, as against a fault of ours. */
export function isDatabaseDown(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > DEEPEST)
    return false;
  const { code, syscall, message, cause } = error as Fault;
  // A missing file has the same code as a missing socket.
  const aboutFile = code === "ENOENT" && syscall !== "connect";
  if (typeof code === "string" && CODES.test(code) && !aboutFile) return true;
  if (typeof message === "string" && WORDS.test(message)) return true;
  return isDatabaseDown(cause, depth + 1);
}
