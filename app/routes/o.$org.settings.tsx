import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { SettingsNav } from "~/components/settings/settings-nav";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["settings"] } satisfies I18nHandle;

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireViewer(request, params);
  return null;
}

export default function Settings() {
  return (
    <>
      <SettingsNav />
      <Outlet />
    </>
  );
}
