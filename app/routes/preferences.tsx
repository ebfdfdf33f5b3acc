import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { updateLocale } from "~/data/identity/account.server";
import { settingCookies } from "~/http/identity/ask-identity.server";
import { isTheme, preferenceCookie } from "~/http/preferences.server";
import { refererPath, safePath } from "~/http/identity/safe-path";
import { readForm } from "~/http/read-form.server";
import { findAccount } from "~/http/viewer.server";
import { isLocale } from "~/i18n/locale";

export function loader() {
  return redirect("/");
}

/** Theme and language of this browser; the language also of the account. Comes back to where it was asked. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const theme = form.get("theme");
  const locale = form.get("language");
  const cookies: string[] = [];
  if (isTheme(theme)) cookies.push(preferenceCookie("theme", theme));
  if (isLocale(locale)) {
    cookies.push(preferenceCookie("locale", locale));
    const account = await findAccount(request);
    if (account) await updateLocale({ userId: account.id, locale });
  }
  const back = safePath(form.get("returnTo"), refererPath(request));
  return redirect(back, { headers: settingCookies(cookies) });
}
