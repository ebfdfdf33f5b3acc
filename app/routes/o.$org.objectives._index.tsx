import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { ObjectiveLines } from "~/components/okr/objective/objective-lines";
import { ObjectivesEmpty } from "~/components/okr/objective/objectives-empty";
import { ButtonLink } from "~/components/ui/button";
import { FilterLinks } from "~/components/ui/list/filter-links";
import { PageHead } from "~/components/ui/page-head";
import { listKeyResults } from "~/data/okr/key-result.server";
import { listObjectives } from "~/data/okr/objective.server";
import { withOrg } from "~/data/org.server";
import { toKeyResultLines } from "~/http/okr/key-result-lines.server";
import { pageTitle } from "~/http/page-title.server";
import { todayOf } from "~/http/today.server";
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
  const archived = new URL(request.url).searchParams.get("show") === "archived";
  const today = todayOf(viewer);
  return withOrg(viewer.orgId, async (client) => {
    const objectives = await listObjectives({ client, archived });
    const keyResults = await listKeyResults({
      client,
      archivedObjectives: archived,
    });
    const lines = await toKeyResultLines({ client, keyResults, today });
    return {
      title: pageTitle(request, "objective", "list.title"),
      archived,
      objectives: objectives.map((objective) => ({
        ...objective,
        keyResults: lines.filter(
          ({ keyResult }) => keyResult.objective.id === objective.id,
        ),
      })),
    };
  });
}

export default function ObjectivesRoute() {
  const { t } = useTranslation("objective");
  const path = useOrgPath();
  const { objectives, archived } = useLoaderData<typeof loader>();
  const here = path("objectives");
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
      <div className="mb-5">
        <FilterLinks
          label={t("list.filter")}
          links={[
            { to: here, label: t("list.current"), current: !archived },
            {
              to: `${here}?show=archived`,
              label: t("list.archived"),
              current: archived,
            },
          ]}
        />
      </div>
      {objectives.length === 0 ? (
        <ObjectivesEmpty archived={archived} />
      ) : (
        <ObjectiveLines objectives={objectives} />
      )}
    </>
  );
}
