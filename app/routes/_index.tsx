import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { hasAnyAccount } from "~/data/identity/account.server";
import { readPreferences } from "~/http/preferences.server";
import { findAccount, homePath } from "~/http/viewer.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const account = await findAccount(request);
  if (account)
    return redirect(await homePath(account, readPreferences(request).locale));
  return redirect((await hasAnyAccount()) ? "/sign-in" : "/sign-up");
}
