import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FindPage } from "~/components/palette/find-page";
import { findAnything } from "~/data/find.server";
import { withOrg } from "~/data/org.server";
import { pageTitle } from "~/http/page-title.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["palette"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

/** Longer texts find nothing that shorter ones do not. */
const LONGEST = 200;

/** Also what the palette asks while somebody types. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const asked = new URL(request.url).searchParams.get("q") ?? "";
  const q = asked.replace(/\0/g, "").slice(0, LONGEST);
  return {
    title: pageTitle(request, "palette", "open"),
    q,
    found: await withOrg(viewer.orgId, (client) =>
      findAnything({ client, text: q }),
    ),
  };
}

export default function FindRoute() {
  return <FindPage {...useLoaderData<typeof loader>()} />;
}
