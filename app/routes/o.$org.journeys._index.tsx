import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { useMay } from "~/components/document/use-may";
import { CoverageTable } from "~/components/journey/covered/coverage-table";
import { GapList } from "~/components/journey/covered/gap-list";
import { ButtonLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHead } from "~/components/ui/page-head";
import { withOrg } from "~/data/org.server";
import { loadJourneys } from "~/http/journey/journeys-page.server";
import { pageTitle } from "~/http/page-title.server";
import { todayOf } from "~/http/today.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["journey", "settings"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const today = todayOf(viewer);
  const page = await withOrg(viewer.orgId, (client) =>
    loadJourneys({ client, today }),
  );
  return { title: pageTitle(request, "journey", "title"), ...page };
}

export default function Journeys() {
  const { t } = useTranslation("journey");
  const path = useOrgPath();
  const isAdmin = useMay("admin");
  const { journeys, gaps } = useLoaderData<typeof loader>();
  const isEmpty = journeys.length === 0;
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        action={
          isAdmin && !isEmpty ? (
            <ButtonLink to={path("settings", "journeys")}>
              {t("settings")}
            </ButtonLink>
          ) : null
        }
      />
      {isEmpty ? (
        <EmptyState
          title={t("empty.title")}
          action={
            isAdmin ? (
              <ButtonLink
                to={path("settings", "journeys", "new")}
                variant="primary"
              >
                {t("empty.action")}
              </ButtonLink>
            ) : null
          }
        >
          {t("empty.text")}
        </EmptyState>
      ) : (
        <>
          <GapList gaps={gaps} />
          <div className="grid gap-6">
            {journeys.map((journey) => (
              <CoverageTable key={journey.id} journey={journey} />
            ))}
          </div>
          <p className="mt-4 max-w-line text-xs text-ink-3">{t("legend")}</p>
        </>
      )}
    </>
  );
}
