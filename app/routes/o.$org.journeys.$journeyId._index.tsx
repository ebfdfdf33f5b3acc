import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import {
  BlueprintFlash,
  JourneyMetrics,
  JourneyObjectives,
} from "~/components/journey/blueprint/journey-head";
import { ServiceBlueprint } from "~/components/journey/blueprint/service-blueprint";
import { PrintButton } from "~/components/results/print-button";
import { PageHead } from "~/components/ui/page-head";
import { withOrg } from "~/data/org.server";
import { mayDraw } from "~/http/journey/blueprint-change.server";
import { loadJourney } from "~/http/journey/journey-page.server";
import { namedTitle } from "~/http/page-title.server";
import { requireId } from "~/http/settings/page/require-id.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["journey", "settings", "metric", "chart"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = requireId(params.journeyId);
  const journey = await withOrg(viewer.orgId, (client) =>
    loadJourney({ client, id }),
  );
  const moments = journey.moments.map((moment) => ({
    ...moment,
    mayDraw:
      !journey.archived && mayDraw(viewer, [moment.owner, journey.owner]),
  }));
  return { title: namedTitle(journey.name), journey: { ...journey, moments } };
}

export default function Journey() {
  const { t } = useTranslation("journey");
  const path = useOrgPath();
  const { journey } = useLoaderData<typeof loader>();
  const { id, name, owner, archived, moments } = journey;
  const lead = [
    owner ? t("heldBy", { name: owner.name }) : null,
    archived ? t("page.archived") : null,
  ];
  return (
    <>
      <BlueprintFlash />
      <PageHead
        title={name}
        lead={lead.filter(Boolean).join(" · ")}
        trail={[{ label: t("title"), to: path("journeys") }]}
        action={<PrintButton label={t("page.print")} />}
      />
      {moments.length === 0 ? (
        <p className="text-sm text-ink-2">{t("empty.noMoments")}</p>
      ) : (
        <>
          <h2 id="blueprint">{t("page.blueprint")}</h2>
          <p className="mt-1 mb-3 text-sm text-ink-2">
            {t("page.blueprintLead")}
          </p>
          <ServiceBlueprint
            journeyId={id}
            moments={moments}
            labelledBy="blueprint"
          />
        </>
      )}
      <JourneyMetrics metrics={journey.metrics} />
      <JourneyObjectives objectives={journey.objectives} />
    </>
  );
}
