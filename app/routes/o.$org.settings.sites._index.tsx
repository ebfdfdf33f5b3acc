import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { useMay } from "~/components/document/use-may";
import { ArchivedFold } from "~/components/settings/archived-fold";
import { SiteLines } from "~/components/settings/site/site-lines";
import { ButtonLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHead } from "~/components/ui/page-head";
import { listSites } from "~/data/metric/site.server";
import { withOrg } from "~/data/org.server";
import { pageTitle } from "~/http/page-title.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["settings"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const isAdmin = viewer.role === "admin";
  return withOrg(viewer.orgId, async (client) => ({
    title: pageTitle(request, "settings", "sites.title"),
    sites: await listSites({ client }),
    archived: isAdmin ? await listSites({ client, archived: true }) : [],
  }));
}

export default function Sites() {
  const { t } = useTranslation("settings");
  const path = useOrgPath();
  const { sites, archived } = useLoaderData<typeof loader>();
  const create = useMay("admin") ? (
    <ButtonLink to={path("settings", "sites", "new")} variant="primary">
      {t("sites.new")}
    </ButtonLink>
  ) : null;
  return (
    <>
      <PageHead
        title={t("sites.title")}
        lead={t("sites.lead")}
        action={sites.length > 0 ? create : null}
      />
      {sites.length === 0 ? (
        <EmptyState title={t("sites.emptyTitle")} action={create}>
          {t("sites.empty")}
        </EmptyState>
      ) : (
        <SiteLines sites={sites} />
      )}
      <ArchivedFold
        rows={archived.map(({ id, name }) => ({
          id,
          name,
          to: path("settings", "sites", id),
        }))}
      />
    </>
  );
}
