import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { ArchivedFold } from "~/components/settings/archived-fold";
import { SourceLines } from "~/components/settings/sources/source-lines";
import { ButtonLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHead } from "~/components/ui/page-head";
import { withOrg } from "~/data/org.server";
import { listSources } from "~/data/source/source.server";
import { pageTitle } from "~/http/page-title.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["settings", "sources"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  return withOrg(viewer.orgId, async (client) => ({
    title: pageTitle(request, "sources", "title"),
    sources: await listSources({ client }),
    archived: await listSources({ client, archived: true }),
  }));
}

export default function Sources() {
  const { t } = useTranslation("sources");
  const path = useOrgPath();
  const { sources, archived } = useLoaderData<typeof loader>();
  const create = (
    <ButtonLink to={path("settings", "sources", "new")} variant="primary">
      {t("new")}
    </ButtonLink>
  );
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        action={sources.length > 0 ? create : null}
      />
      {sources.length === 0 ? (
        <EmptyState title={t("empty.title")} action={create}>
          {t("empty.text")}
        </EmptyState>
      ) : (
        <SourceLines sources={sources} />
      )}
      <ArchivedFold
        rows={archived.map(({ id, name }) => ({
          id,
          name,
          to: path("settings", "sources", id),
        }))}
      />
    </>
  );
}
