import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import {
  askIdentity,
  settingCookies,
} from "~/http/identity/ask-identity.server";

export function loader() {
  return redirect("/");
}

export async function action({ request }: ActionFunctionArgs) {
  const outcome = await askIdentity(request, "/sign-out", {});
  const cookies = outcome.ok ? outcome.cookies : [];
  return redirect("/sign-in", { headers: settingCookies(cookies) });
}
