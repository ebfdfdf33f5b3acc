import { useTranslation } from "react-i18next";
import { learningStanding } from "~/core/experiment/judgement/learning";
import type { ShownLearning } from "./shown-learning";

/** How a learning stands, with how many tests are on either side; the two are never netted. */
export function Standing({ learning }: { learning: ShownLearning }) {
  const { t } = useTranslation("judgement");
  const { tests } = learning;
  const standing = learningStanding(tests.map(({ stance }) => stance));
  const count = (stance: "support" | "contradict") =>
    tests.filter((test) => test.stance === stance).length;
  const parts = [
    count("support") > 0
      ? t("standing.support", { count: count("support") })
      : null,
    count("contradict") > 0
      ? t("standing.contradict", { count: count("contradict") })
      : null,
  ].filter((part) => part !== null);
  return (
    <span className="text-sm text-ink-2">
      <span className="font-semibold text-ink">
        {t(`standing.${standing}`)}
      </span>
      {parts.length > 0 ? ` · ${parts.join(", ")}` : null}
    </span>
  );
}
