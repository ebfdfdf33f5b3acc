import { Agent, request } from "node:http";

export interface Target {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** Asks once and reads to the end; milliseconds, status and bytes received. Connections are kept. */
export function ask({
  url,
  headers = {},
}: Target): Promise<{ ms: number; status: number; bytes: number }> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const sent = request(url, { agent, headers }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => (bytes += chunk.length));
      response.once("error", reject);
      response.once("end", () =>
        resolve({
          ms: performance.now() - startedAt,
          status: response.statusCode ?? 0,
          bytes,
        }),
      );
    });
    sent.once("error", (error: NodeJS.ErrnoException) => {
      // The server closed an idle connection just as it was taken up again.
      const stale = sent.reusedSocket && error.code === "ECONNRESET";
      if (stale) ask({ url, headers }).then(resolve, reject);
      else reject(error);
    });
    sent.end();
  });
}

/** Takes turns, one request of each after the other, so that both meet the same machine. */
export async function alternate(
  a: readonly Target[],
  b: readonly Target[],
  rounds: number,
): Promise<{ a: number[]; b: number[] }> {
  const times = { a: [] as number[], b: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.a.push((await ask(a[round % a.length]!)).ms);
    times.b.push((await ask(b[round % b.length]!)).ms);
  }
  return times;
}

/** Requests a second with `atOnce` always under way, in slices of `sliceMs` that take turns. */
export async function alternateThroughput(
  a: readonly Target[],
  b: readonly Target[],
  {
    atOnce,
    sliceMs,
    slices,
  }: { atOnce: number; sliceMs: number; slices: number },
): Promise<{ a: number; b: number }> {
  const answered = { a: 0, b: 0 };
  for (let slice = 0; slice < slices; slice++) {
    answered.a += await answeredIn(a, atOnce, sliceMs);
    answered.b += await answeredIn(b, atOnce, sliceMs);
  }
  const seconds = (slices * sliceMs) / 1000;
  return { a: answered.a / seconds, b: answered.b / seconds };
}

async function answeredIn(
  targets: readonly Target[],
  atOnce: number,
  ms: number,
): Promise<number> {
  const until = performance.now() + ms;
  let asked = 0;
  let answered = 0;
  const worker = async () => {
    while (performance.now() < until) {
      await ask(targets[asked++ % targets.length]!);
      if (performance.now() <= until) answered += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return answered;
}
