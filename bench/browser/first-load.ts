import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser, type BrowserContext } from "playwright-core";
import { withLittleSteal, type Measured } from "../measure/cpu-steal.ts";
import { median } from "../measure/percentile.ts";

export interface FirstLoad {
  readonly name: string;
  readonly scriptBytes: number;
  readonly scriptEncodings: readonly string[];
  readonly allBytes: number;
  readonly lcpMs: Measured<number>;
}

const NAMES = ["chromium", "chromium-browser", "google-chrome", "chrome"];
const ARGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser of the system (or ESSAI_BROWSER); null where there is none. */
export async function openBrowser(): Promise<Browser | null> {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const paths = folders.flatMap((folder) =>
    NAMES.map((name) => join(folder, name)),
  );
  const executablePath = process.env.ESSAI_BROWSER ?? paths.find(isProgram);
  return executablePath
    ? chromium.launch({ executablePath, args: ARGS })
    : null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A page as a new visitor's browser takes it, with an empty cache: bytes on the wire, and the largest paint. */
export async function firstLoad({
  browser,
  name,
  url,
  cookie,
  loads,
}: {
  browser: Browser;
  name: string;
  url: string;
  cookie: string;
  loads: number;
}): Promise<FirstLoad> {
  const weights = await withContext(browser, url, cookie, (context) =>
    weigh(context, url),
  );
  const lcpMs = await withLittleSteal(async () => {
    const paints: number[] = [];
    for (let load = 0; load < loads; load++)
      paints.push(
        await withContext(browser, url, cookie, (context) =>
          paint(context, url),
        ),
      );
    return median(paints);
  });
  return { name, ...weights, lcpMs };
}

async function withContext<T>(
  browser: Browser,
  url: string,
  cookie: string,
  work: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
  });
  const cookies = cookie.split("; ").map((pair) => {
    const at = pair.indexOf("=");
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
  });
  try {
    await context.addCookies(cookies);
    return await work(context);
  } finally {
    await context.close();
  }
}

async function weigh(context: BrowserContext, url: string) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const kinds = new Map<string, { type: string; encoding: string }>();
  let scriptBytes = 0;
  let allBytes = 0;
  const encodings = new Set<string>();
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    // Chromium keeps the case in which a header came.
    const header = Object.entries(response.headers).find(
      ([field]) => field.toLowerCase() === "content-encoding",
    );
    const encoding = String(header?.[1] ?? "none");
    kinds.set(requestId, { type, encoding });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    allBytes += encodedDataLength;
    const kind = kinds.get(requestId);
    if (kind?.type !== "Script") return;
    scriptBytes += encodedDataLength;
    encodings.add(kind.encoding);
  });
  await page.goto(url, { waitUntil: "networkidle" });
  return { scriptBytes, allBytes, scriptEncodings: [...encodings].toSorted() };
}

async function paint(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "load" });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let last = NaN;
        new PerformanceObserver((list) => {
          last = list.getEntries().at(-1)?.startTime ?? last;
        }).observe({ type: "largest-contentful-paint", buffered: true });
        setTimeout(() => resolve(last), 150);
      }),
  );
}
