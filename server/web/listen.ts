import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

const firstPort = 3000;
const portsToTry = 50;

/** Listens on `port`, or without one on 3000 or the next free port. Returns the port taken. */
export async function listen(
  server: Server,
  options: { host: string; port: number | null },
): Promise<number> {
  const { host } = options;
  if (options.port !== null) return attempt(server, host, options.port);
  for (let port = firstPort; port < firstPort + portsToTry; port += 1) {
    const taken = await attempt(server, host, port).catch(unlessInUse);
    if (taken !== null) return taken;
  }
  throw new Error(
    `No free port from ${firstPort} to ${firstPort + portsToTry - 1}. Set PORT to a free one.`,
  );
}

function attempt(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error) => {
      server.off("error", settle);
      server.off("listening", settle);
      if (error) reject(error);
      else resolve((server.address() as AddressInfo).port);
    };
    server.once("error", settle);
    server.once("listening", settle);
    server.listen(port, host);
  });
}

function unlessInUse(error: NodeJS.ErrnoException): null {
  if (error.code !== "EADDRINUSE") throw error;
  return null;
}

/** Stops accepting, lets the requests under way end, and cuts those that outlast `graceMs`. */
export async function drain(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  const idle = setInterval(() => server.closeIdleConnections(), 200);
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}
