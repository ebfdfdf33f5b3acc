import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { ChannelsForm } from "~/components/settings/channels/channels-form";
import { SettingsFlash } from "~/components/settings/settings-flash";
import { ButtonLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHead } from "~/components/ui/page-head";
import { listChannels } from "~/data/channel/channel-kind.server";
import { withOrg } from "~/data/org.server";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { saveChannels } from "~/http/settings/channel/channel-change.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["settings", "form"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  return {
    title: pageTitle(request, "settings", "channels.title"),
    channels: await withOrg(viewer.orgId, (client) => listChannels({ client })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  await saveChannels(viewer, await readForm(request));
  const page = orgPath(viewer.org.slug, "settings", "channels");
  return redirect(`${page}?done=saved`);
}

export default function Channels() {
  const { t } = useTranslation("settings");
  const path = useOrgPath();
  const { channels } = useLoaderData<typeof loader>();
  return (
    <>
      <SettingsFlash />
      <PageHead title={t("channels.title")} lead={t("channels.lead")} />
      {channels.length > 0 ? (
        <ChannelsForm channels={channels} />
      ) : (
        <EmptyState
          title={t("channels.emptyTitle")}
          action={
            <ButtonLink to={path("import")} variant="primary">
              {t("channels.import")}
            </ButtonLink>
          }
        >
          {t("channels.empty")}
        </EmptyState>
      )}
    </>
  );
}
