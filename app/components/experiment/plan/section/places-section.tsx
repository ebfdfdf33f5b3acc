import { useTranslation } from "react-i18next";
import type { PlanForecast } from "~/core/experiment/plan/plan-forecast";
import { DesignChoice } from "../place/design-choice";
import { SiteChoice, type SiteOption } from "../place/site-choice";
import { BoxField } from "./box-field";
import { PlanSection, type FieldOf } from "./plan-section";

interface PlacesSectionProps {
  field: FieldOf;
  experiment: { id: string };
  /** The ticked place is the team's own, which nobody has chosen yet. */
  proposedSite: boolean;
  sites: readonly SiteOption[];
  treatedSiteIds: readonly string[];
  comparisonSiteIds: readonly string[];
  design: string;
  forecast: PlanForecast | null;
  /** Names of planned places that are just now at their worst. */
  worstPlaces: readonly string[];
}

const NO_MEANS = ["before-after", "interrupted-time-series"] as const;

/** Where it runs, what it is compared with, and how the difference will be told. */
export function PlacesSection({
  field,
  experiment,
  proposedSite,
  sites,
  treatedSiteIds,
  comparisonSiteIds,
  design,
  forecast,
  worstPlaces,
}: PlacesSectionProps) {
  const { t } = useTranslation("plan");
  return (
    <PlanSection
      name="places"
      title={t("places.title")}
      lead={t("places.lead")}
    >
      {proposedSite ? (
        <p className="max-w-line text-sm font-semibold">
          {t("places.proposed")}
        </p>
      ) : null}
      {sites.length > 0 ? (
        <SiteChoice
          sites={sites}
          treatedSiteIds={treatedSiteIds}
          comparisonSiteIds={comparisonSiteIds}
          error={[
            ...field("treatedSiteIds").error,
            ...field("comparisonSiteIds").error,
          ]}
        />
      ) : (
        <p className="max-w-line text-sm text-ink-2">
          {forecast ? t("places.noSites") : t("places.metricFirst")}
        </p>
      )}
      {worstPlaces.length > 0 ? (
        <p className="max-w-line border-l-2 border-edge pl-3 text-sm text-ink-2">
          {t("places.worstNow", { places: worstPlaces.join(", ") })}
        </p>
      ) : null}
      <BoxField
        field={field}
        name="pickedBecauseWorst"
        label={t("places.worst")}
        hint={t("places.worstHint")}
      />
      <DesignChoice
        design={design}
        experimentId={experiment.id}
        forecast={forecast}
        designs={forecast?.designs ?? NO_MEANS}
      />
    </PlanSection>
  );
}
