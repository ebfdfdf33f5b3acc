import { inTurn } from "~/data/identity/turn.server";
import type { Locale } from "~/i18n/locale";
import { askIdentity } from "./ask-identity.server";
import { isSignUpOpen, openOrganization } from "./organization.server";
import { preferenceCookie } from "../preferences.server";
import {
  refuseEntry,
  type EntryOutcome,
  type RefusedEntry,
} from "./sign-in.server";

export interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly locale: Locale;
}

interface CreatedAccount {
  readonly ok: true;
  readonly account: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
  };
  readonly cookies: readonly string[];
}

/** Creates an account and opens its session. */
export async function createAccount(
  request: Request,
  { name, email, password, locale }: NewAccount,
): Promise<CreatedAccount | RefusedEntry> {
  const outcome = await askIdentity<{ user: { id: string } }>(
    request,
    "/sign-up/email",
    { name, email, password, locale },
  );
  if (!outcome.ok) return refuseEntry(outcome, "fault.accountRefused");
  const cookies = [...outcome.cookies, preferenceCookie("locale", locale)];
  return {
    ok: true,
    account: { id: outcome.body.user.id, name, email },
    cookies,
  };
}

/** An account with its own organisation; of two first accounts at the same moment, one is made. */
export async function signUp(
  request: Request,
  {
    organizationName,
    ...newAccount
  }: NewAccount & { organizationName: string },
): Promise<EntryOutcome> {
  const created = await inTurn("sign-up", async () =>
    (await isSignUpOpen()) ? createAccount(request, newAccount) : CLOSED,
  );
  if (!created.ok) return created;
  const { account, cookies } = created;
  const { locale } = newAccount;
  await openOrganization({ account, name: organizationName, locale });
  return { ok: true, cookies };
}

const CLOSED: RefusedEntry = {
  ok: false,
  fault: "forbidden",
  message: "fault.signUpClosed",
};
