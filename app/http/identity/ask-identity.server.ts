import { callIdentity } from "./auth.server";

/** Why identity refused: `code` is better-auth's, for the few that a form says in its own words. */
export interface IdentityRefusal {
  readonly ok: false;
  readonly fault: "too-many" | "refused";
  readonly code: string;
  readonly retryAfterSeconds: number;
}

export interface IdentityDone<Body> {
  readonly ok: true;
  readonly body: Body;
  /** The Set-Cookie lines to pass on to the browser. */
  readonly cookies: readonly string[];
}

export type IdentityOutcome<Body> = IdentityDone<Body> | IdentityRefusal;

/** Asks one identity endpoint; a server fault (5xx) throws. */
export async function askIdentity<Body = unknown>(
  request: Request,
  path: string,
  body: unknown,
  session: { cookie?: string | null } = {},
): Promise<IdentityOutcome<Body>> {
  const response = await callIdentity(request, path, body, session);
  if (response.status >= 500) {
    throw new Error(`Identity answered ${response.status} to ${path}.`);
  }
  const answer = await response.json().catch(() => null);
  if (response.ok) {
    return {
      ok: true,
      body: answer as Body,
      cookies: response.headers.getSetCookie(),
    };
  }
  return {
    ok: false,
    fault: response.status === 429 ? "too-many" : "refused",
    code: typeof answer?.code === "string" ? answer.code : "",
    retryAfterSeconds: Number(response.headers.get("x-retry-after") ?? 0),
  };
}

/** The Cookie header a browser would send after receiving these Set-Cookie lines. */
export function cookieHeader(setCookies: readonly string[]): string {
  return setCookies.map((line) => line.split(";", 1)[0]).join("; ");
}

/** Response headers that set these cookies. */
export function settingCookies(cookies: readonly string[]): Headers {
  const headers = new Headers();
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return headers;
}
