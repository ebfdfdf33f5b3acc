import { isLocale, type Locale } from "~/i18n/locale";
import type { Fault } from "../respond.server";
import { askIdentity, type IdentityRefusal } from "./ask-identity.server";
import { hasLocaleCookie, preferenceCookie } from "../preferences.server";

/** A refused form: the key of the `identity` catalogue that says why, and the status. */
export interface RefusedEntry {
  readonly ok: false;
  readonly fault: Fault;
  readonly message: string;
}

export type EntryOutcome =
  { readonly ok: true; readonly cookies: readonly string[] } | RefusedEntry;

interface SignedIn {
  user: { id: string; locale?: string | null };
}

interface Credentials {
  email: string;
  password: string;
  /** The language to go on in; without it the browser's cookie, else the account's own. */
  locale?: Locale | undefined;
}

/** Opens a session. Whether the address or the password was wrong is not told. */
export async function signIn(
  request: Request,
  { email, password, locale }: Credentials,
): Promise<EntryOutcome> {
  const credentials = { email, password };
  const outcome = await askIdentity<SignedIn>(
    request,
    "/sign-in/email",
    credentials,
  );
  if (!outcome.ok) return refuseEntry(outcome, "fault.credentials");
  const own = hasLocaleCookie(request) ? null : outcome.body.user.locale;
  const language = locale ?? own;
  const cookies = isLocale(language)
    ? [preferenceCookie("locale", language)]
    : [];
  return { ok: true, cookies: [...outcome.cookies, ...cookies] };
}

/** Too many attempts is said as such; every other refusal in the one sentence that gives nothing away. */
export function refuseEntry(
  { fault }: IdentityRefusal,
  otherwise: string,
): RefusedEntry {
  return fault === "too-many"
    ? { ok: false, fault, message: "fault.tooMany" }
    : { ok: false, fault: "bad-input", message: otherwise };
}
