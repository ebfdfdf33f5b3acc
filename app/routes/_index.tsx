import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { hasAnyAccount } from "~/data/identity/account.server";
import { findAccount, homePath } from "~/http/viewer.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const account = await findAccount(request);
  if (account) return redirect(await homePath(account));
  return redirect((await hasAnyAccount()) ? "/sign-in" : "/sign-up");
}
