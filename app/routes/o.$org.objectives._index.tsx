import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { ObjectiveFilters } from "~/components/okr/objective/objective-filters";
import { ObjectiveLines } from "~/components/okr/objective/objective-lines";
import { ObjectivesEmpty } from "~/components/okr/objective/objectives-empty";
import { PageLinks } from "~/components/okr/page-links";
import { ButtonLink } from "~/components/ui/button";
import { PageHead } from "~/components/ui/page-head";
import { withOrg } from "~/data/org.server";
import {
  loadObjectives,
  readObjectiveFilter,
} from "~/http/okr/objective-list.server";
import { pageTitle } from "~/http/page-title.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["objective", "metric", "measure"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const filter = readObjectiveFilter(request);
  return withOrg(viewer.orgId, async (client) => ({
    title: pageTitle(request, "objective", "list.title"),
    filter,
    ...(await loadObjectives({ client, viewer, filter })),
  }));
}

export default function ObjectivesRoute() {
  const { t } = useTranslation("objective");
  const path = useOrgPath();
  const { objectives, hasMore, filter, team } = useLoaderData<typeof loader>();
  const { archived, mine, teamId, page } = filter;
  return (
    <>
      <PageHead
        title={t("list.title")}
        lead={t("list.lead")}
        action={
          <ButtonLink to={path("objectives", "new")} variant="primary">
            {t("list.new")}
          </ButtonLink>
        }
      />
      <ObjectiveFilters filter={filter} team={team} />
      {objectives.length === 0 ? (
        <ObjectivesEmpty
          archived={archived && teamId === null}
          filtered={mine || teamId !== null || page > 1}
        />
      ) : (
        <ObjectiveLines objectives={objectives} />
      )}
      <PageLinks page={page} hasMore={hasMore} />
    </>
  );
}
