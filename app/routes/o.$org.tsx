import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Outlet,
  useLoaderData,
  useRouteError,
  useRouteLoaderData,
  type ShouldRevalidateFunctionArgs,
} from "@remix-run/react";
import { ErrorMessage, ErrorPage } from "~/components/document/error-page";
import { OrgShell } from "~/components/identity/shell/org-shell";
import { readPreferences } from "~/http/preferences.server";
import { mayOpenAnother } from "~/http/identity/organization.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";
import { TimeZoneProvider } from "~/i18n/use-format";

export const handle = { i18n: ["palette"] } satisfies I18nHandle;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const { account, org, role, memberships } = viewer;
  return {
    org,
    role,
    account: { name: account.name },
    organizations: memberships.map(({ name, slug }) => ({ name, slug })),
    mayOpenOrganization: mayOpenAnother(memberships),
    theme: readPreferences(request).theme,
  };
}

/** The frame changes with the organisation and after something was sent, not with each page. */
export function shouldRevalidate(change: ShouldRevalidateFunctionArgs) {
  // What was refused, or never arrived, changed nothing; asking again would replace the form by an error page.
  if ((change.actionStatus ?? 0) >= 400) return false;
  const sent = change.formMethod !== undefined && change.formMethod !== "GET";
  const moved = change.currentParams.org !== change.nextParams.org;
  return (sent || moved) && change.defaultShouldRevalidate;
}

export default function Organization() {
  const shell = useLoaderData<typeof loader>();
  return (
    <TimeZoneProvider value={shell.org.timeZone}>
      <OrgShell {...shell}>
        <Outlet />
      </OrgShell>
    </TimeZoneProvider>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const shell = useRouteLoaderData<typeof loader>("routes/o.$org");
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (!shell) return <ErrorPage status={status} />;
  return (
    <OrgShell {...shell}>
      <ErrorMessage status={status} />
    </OrgShell>
  );
}
