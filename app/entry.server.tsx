import { Writable } from "node:stream";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import type { ReactElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { DocumentProvider } from "~/components/document/document-context";
import { isDatabaseDown } from "~/data/database-down.server";
import { messagesFor, serverI18n } from "~/i18n/i18n.server";
import { readPreferences } from "~/http/preferences.server";

export { startJobs } from "~/jobs/start-jobs.server";
export { closePools } from "~/data/pools.server";

/**
 * How long what a loader left pending may take. Loaders here await everything, and Remix keeps each answer's data in
 * memory for this long, so it is short.
 */
export const streamTimeout = 2_000;
/** How long a page may take to render. */
const RENDER_MS = 10_000;

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const { locale } = readPreferences(request);
  const nonce =
    typeof loadContext.cspNonce === "string" ? loadContext.cspNonce : "";
  const handles = context.staticHandlerContext.matches.map(
    ({ route }) => context.routeModules[route.id]?.handle,
  );
  const messages = messagesFor(locale, handles);
  const { html, failed } = await render(
    <I18nextProvider i18n={serverI18n(locale)}>
      <DocumentProvider value={{ nonce, messages }}>
        <RemixServer context={context} url={request.url} nonce={nonce} />
      </DocumentProvider>
    </I18nextProvider>,
    nonce,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Length", String(html.length));
  headers.set("Vary", "Cookie, Accept-Language");
  if (!headers.has("Cache-Control"))
    headers.set("Cache-Control", "private, no-cache");
  const answered = failed ? 500 : status;
  return new Response(html, { headers, status: statusFor(request, answered) });
}

/**
 * The whole page as bytes. Loaders await everything, so nothing would come later in a stream, and one piece costs far
 * less on its way through the server and the compression than many.
 */
function render(
  page: ReactElement,
  nonce: string,
): Promise<{ html: Buffer<ArrayBuffer>; failed: boolean }> {
  return new Promise((resolve, reject) => {
    let failed = false;
    let shellReady = false;
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onShellReady: () => (shellReady = true),
      onAllReady() {
        clearTimeout(timer);
        pipe(collector((html) => resolve({ html, failed })));
      },
      onShellError(error) {
        clearTimeout(timer);
        reject(error);
      },
      onError(error) {
        failed = true;
        if (shellReady) reportError(error);
      },
    });
    const timer = setTimeout(abort, RENDER_MS);
  });
}

function collector(onWhole: (bytes: Buffer<ArrayBuffer>) => void): Writable {
  const pieces: Uint8Array[] = [];
  return new Writable({
    highWaterMark: Number.MAX_SAFE_INTEGER,
    write(piece: Uint8Array, _encoding, done) {
      pieces.push(piece);
      done();
    },
    final(done) {
      onWhole(Buffer.concat(pieces));
      done();
    },
  });
}

function reportError(error: unknown): void {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
}

/** Requests that met a database that was away. */
const metNoDatabase = new WeakSet<Request>();

function statusFor(request: Request, status: number): number {
  return status === 500 && metNoDatabase.has(request) ? 503 : status;
}

/** Called for what a loader or action threw unexpectedly; an aborted request is not a fault. */
export function handleError(
  error: unknown,
  { request }: { request: Request },
): void {
  if (request.signal.aborted) return;
  if (!isDatabaseDown(error)) return reportError(error);
  metNoDatabase.add(request);
  process.stderr.write("The database is away.\n");
}

/** What the app asks for after its first page. */
export function handleDataRequest(
  response: Response,
  { request }: { request: Request },
): Response {
  const status = statusFor(request, response.status);
  return status === response.status
    ? response
    : new Response(response.body, { status, headers: response.headers });
}
