import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { PageHead } from "~/components/ui/page-head";
import { VoicesPage } from "~/components/voice/voices-page";
import { withOrg } from "~/data/org.server";
import { pageTitle } from "~/http/page-title.server";
import { readPreferences } from "~/http/preferences.server";
import { todayOf } from "~/http/today.server";
import { requireViewer } from "~/http/viewer.server";
import { readVoiceAddress } from "~/http/voice/voice-address.server";
import { loadVoicesPage } from "~/http/voice/voices-page.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["voice", "measure"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const today = todayOf(viewer);
  const address = readVoiceAddress(request, today);
  const { locale } = readPreferences(request);
  const page = await withOrg(viewer.orgId, (client) =>
    loadVoicesPage({ client, address, locale, today }),
  );
  return { title: pageTitle(request, "voice", "title"), page };
}

export default function VoicesRoute() {
  const { t } = useTranslation("voice");
  const { page } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <VoicesPage {...page} />
    </>
  );
}
