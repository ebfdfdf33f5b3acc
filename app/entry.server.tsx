import { PassThrough } from "node:stream";
import {
  createReadableStreamFromReadable,
  type AppLoadContext,
  type EntryContext,
} from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { DocumentProvider } from "~/components/document/document-context";
import { messagesFor, serverI18n } from "~/i18n/i18n.server";
import { readPreferences } from "~/http/preferences.server";

export { startJobs } from "~/jobs/start-jobs.server";
export { closePools } from "~/data/pools.server";

/** How long a page may take before its stream is cut. */
export const streamTimeout = 10_000;

const JSON_IN_HTML = /[<>&\u2028\u2029]/g;

function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replace(
    JSON_IN_HTML,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

export default function handleRequest(
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
  const messages = jsonForHtml(messagesFor(locale, handles));
  const wait = isbot(request.headers.get("user-agent") ?? "")
    ? "onAllReady"
    : "onShellReady";

  return new Promise((resolve, reject) => {
    let answeredStatus = status;
    let shellReady = false;
    const { pipe, abort } = renderToPipeableStream(
      <I18nextProvider i18n={serverI18n(locale)}>
        <DocumentProvider value={{ nonce, messages }}>
          <RemixServer
            context={context}
            url={request.url}
            nonce={nonce}
            abortDelay={streamTimeout}
          />
        </DocumentProvider>
      </I18nextProvider>,
      {
        nonce,
        [wait]: () => {
          shellReady = true;
          const body = new PassThrough();
          headers.set("Content-Type", "text/html; charset=utf-8");
          headers.set("Vary", "Cookie, Accept-Language");
          if (!headers.has("Cache-Control"))
            headers.set("Cache-Control", "private, no-cache");
          resolve(
            new Response(createReadableStreamFromReadable(body), {
              headers,
              status: answeredStatus,
            }),
          );
          pipe(body);
        },
        onShellError: reject,
        onError: (error: unknown) => {
          answeredStatus = 500;
          if (shellReady) reportError(error);
        },
      },
    );
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

function reportError(error: unknown): void {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
}

/** Called for what a loader or action threw unexpectedly; an aborted request is not a fault. */
export function handleError(
  error: unknown,
  { request }: { request: Request },
): void {
  if (!request.signal.aborted) reportError(error);
}
