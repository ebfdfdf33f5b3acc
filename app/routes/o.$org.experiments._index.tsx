import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { ExperimentLines } from "~/components/experiment/experiment-lines";
import { ButtonLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHead } from "~/components/ui/page-head";
import { groupExperiments } from "~/core/experiment/experiment-line";
import { listExperiments } from "~/data/experiment/experiment.server";
import { withOrg } from "~/data/org.server";
import { toExperimentLines } from "~/http/experiment/experiment-lines.server";
import { pageTitle } from "~/http/page-title.server";
import { todayOf } from "~/http/today.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["experiment"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const lines = await withOrg(viewer.orgId, async (client) =>
    toExperimentLines({
      client,
      rows: await listExperiments({ client }),
      today: todayOf(viewer),
    }),
  );
  return {
    title: pageTitle(request, "experiment", "list.title"),
    groups: groupExperiments(lines),
  };
}

export default function ExperimentsRoute() {
  const { t } = useTranslation("experiment");
  const path = useOrgPath();
  const { groups } = useLoaderData<typeof loader>();
  const note = (
    <ButtonLink to={path("experiments", "new")} variant="primary">
      {t("list.new")}
    </ButtonLink>
  );
  return (
    <>
      <PageHead
        title={t("list.title")}
        lead={t("list.lead")}
        action={groups.length > 0 ? note : null}
      />
      {groups.length === 0 ? (
        <EmptyState title={t("list.empty.title")} action={note}>
          {t("list.empty.text")}
        </EmptyState>
      ) : null}
      <div className="grid gap-8">
        {groups.map(({ group, lines }) => (
          <section key={group}>
            <h2 className="mb-3">{t(`group.${group}`)}</h2>
            <ExperimentLines experiments={lines} />
          </section>
        ))}
      </div>
    </>
  );
}
