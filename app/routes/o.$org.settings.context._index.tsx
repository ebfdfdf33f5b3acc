import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { orgPath } from "~/components/document/org-path";
import { ContextPage } from "~/components/settings/context/context-page";
import { SettingsFlash } from "~/components/settings/settings-flash";
import { listContextEvents } from "~/data/context/context-event.server";
import { listAllSeriesBreaks } from "~/data/context/series-break.server";
import { withOrg } from "~/data/org.server";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { notFound } from "~/http/respond.server";
import { changeContext } from "~/http/settings/context-removal.server";
import { readPage } from "~/http/settings/page/read-page.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["settings"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

const PAGE_SIZE = 40;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const page = readPage(request);
  const skip = (page - 1) * PAGE_SIZE;
  return withOrg(viewer.orgId, async (client) => {
    const most = PAGE_SIZE + 1;
    const events = await listContextEvents({ client, skip, most });
    return {
      title: pageTitle(request, "settings", "context.title"),
      page,
      events: events.slice(0, PAGE_SIZE),
      hasMore: events.length > PAGE_SIZE,
      breaks: page === 1 ? await listAllSeriesBreaks({ client }) : [],
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "manager" });
  const formData = await readForm(request);
  const change = await changeContext({ viewer, formData });
  if (change.outcome === "not-found") throw notFound();
  const { what, outcome, id } = change;
  const done = `${what}${outcome === "removed" ? "Removed" : "Restored"}`;
  const list = orgPath(viewer.org.slug, "settings", "context");
  return redirect(`${list}?done=${done}&id=${id}`);
}

export default function Context() {
  const { title: _title, ...page } = useLoaderData<typeof loader>();
  return (
    <>
      <SettingsFlash />
      <ContextPage {...page} />
    </>
  );
}
