import { useTranslation } from "react-i18next";
import { RadioCards } from "~/components/ui/form/choice-fields";
import {
  CHOSEN_DESIGNS,
  type DesignProposal,
} from "~/core/experiment/plan/design-choice";

interface DesignChoiceProps {
  /** As saved. */
  design: string;
  proposal: DesignProposal | null;
  /** There are places to compare with. */
  comparable: boolean;
}

const NOTHING_YET: DesignProposal = {
  design: "before-after",
  reason: "nothing-else",
};

/** How the effect will be told: as Essai proposes from what the test has, with the reason, or as the person prefers. */
export function DesignChoice({
  design,
  proposal,
  comparable,
}: DesignChoiceProps) {
  const { t } = useTranslation("plan");
  const proposed = proposal ?? NOTHING_YET;
  const others = CHOSEN_DESIGNS.filter(
    (name) =>
      name !== proposed.design &&
      (comparable || name !== "difference-in-differences"),
  );
  return (
    <RadioCards
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
  );
}
