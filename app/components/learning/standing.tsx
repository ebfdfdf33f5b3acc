import { useTranslation } from "react-i18next";
import { learningStanding } from "~/core/experiment/judgement/learning";
import type { ShownLearning } from "./shown-learning";

/** How a learning stands, with how many tests are on either side; the two are never netted, and those that cannot tell are apart. */
export function Standing({ learning }: { learning: ShownLearning }) {
  const { t } = useTranslation("judgement");
  const { standing, ...counts } = learningStanding(learning.tests);
  const parts = (["support", "contradict", "open"] as const)
    .filter((side) => counts[side] > 0)
    .map((side) => t(`standing.${side}`, { count: counts[side] }));
  return (
    <span className="text-sm text-ink-2">
      <span className="font-semibold text-ink">
        {t(`standing.${standing}`)}
      </span>
      {parts.length > 0 ? ` · ${parts.join(", ")}` : null}
    </span>
  );
}
