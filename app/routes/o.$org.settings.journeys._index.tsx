import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { useMay } from "~/components/document/use-may";
import { JourneyList } from "~/components/journey/journey-list";
import { ArchivedFold } from "~/components/settings/archived-fold";
import { ButtonLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHead } from "~/components/ui/page-head";
import { listJourneys } from "~/data/journey/journey.server";
import { withOrg } from "~/data/org.server";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { notFound } from "~/http/respond.server";
import { changeOrder } from "~/http/settings/order-change.server";
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
    title: pageTitle(request, "settings", "journeys.title"),
    journeys: await listJourneys({ client }),
    archived: isAdmin ? await listJourneys({ client, archived: true }) : [],
  }));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  const formData = await readForm(request);
  const moved = await changeOrder({ viewer, formData });
  if (moved.outcome === "not-found") return notFound();
  return redirect(orgPath(viewer.org.slug, "settings", "journeys"));
}

export default function Journeys() {
  const { t } = useTranslation("settings");
  const path = useOrgPath();
  const mayEdit = useMay("admin");
  const { journeys, archived } = useLoaderData<typeof loader>();
  const create = mayEdit ? (
    <ButtonLink to={path("settings", "journeys", "new")} variant="primary">
      {t("journeys.new")}
    </ButtonLink>
  ) : null;
  return (
    <>
      <PageHead
        title={t("journeys.title")}
        lead={t("journeys.lead")}
        action={journeys.length > 0 ? create : null}
      />
      {journeys.length === 0 ? (
        <EmptyState title={t("journeys.emptyTitle")} action={create}>
          {t("journeys.empty")}
        </EmptyState>
      ) : (
        <JourneyList journeys={journeys} mayEdit={mayEdit} />
      )}
      <ArchivedFold
        rows={archived.map(({ id, name }) => ({
          id,
          name,
          to: path("settings", "journeys", id),
        }))}
      />
    </>
  );
}
