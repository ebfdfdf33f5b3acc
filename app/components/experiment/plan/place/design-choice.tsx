import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { RadioCards } from "~/components/ui/form/choice-fields";
import { isScheduleDesign } from "~/core/experiment/schedule/schedule-settings";
import {
  type ChosenDesign,
  type DesignProposal,
} from "~/core/experiment/plan/design-choice";
import type { PlanForecast } from "~/core/experiment/plan/plan-forecast";
import { WayBack } from "../detect/way-back";
import { StrongerDesigns } from "./stronger-designs";

interface DesignChoiceProps {
  experimentId: string;
  /** As saved. */
  design: string;
  /** Null until a metric is chosen. */
  forecast: PlanForecast | null;
  /** Those for which the test has the means. */
  designs: readonly ChosenDesign[];
}

const NOTHING_YET: DesignProposal = {
  design: "before-after",
  reason: "nothing-else",
  grade: 1,
  stronger: [],
};

/** How the effect will be told: as Essai proposes from what the test has, with the reason, or as the person prefers. */
export function DesignChoice({
  experimentId,
  design,
  forecast,
  designs,
}: DesignChoiceProps) {
  const { t } = useTranslation("plan");
  const path = useOrgPath();
  const proposed = forecast?.proposal ?? NOTHING_YET;
  const others = designs.filter((name) => name !== proposed.design);
  return (
    <div className="grid gap-4">
      <RadioCards
        key={design}
        legend={t("design.title")}
        name="design"
        defaultValue={design === proposed.design ? "proposed" : design}
        options={[
          {
            value: "proposed",
            label: t("design.proposed", {
              design: t(`design.${proposed.design}.name`),
            }),
            description: t(`design.because.${proposed.reason}`),
          },
          ...others.map((value) => ({
            value,
            label: (
              <span className="inline-block first-letter:uppercase">
                {t(`design.${value}.name`)}
              </span>
            ),
            description: t(`design.${value}.text`),
          })),
        ]}
      />
      {isScheduleDesign(design) ? (
        <Link
          to={path("experiments", experimentId, "schedule")}
          className="target inline-flex items-center justify-self-start font-semibold underline underline-offset-3"
        >
          {t("design.draw")}
        </Link>
      ) : null}
      <WayBack forecast={forecast} />
      {isScheduleDesign(design) ? null : (
        <StrongerDesigns proposal={proposed} forecast={forecast} />
      )}
    </div>
  );
}
