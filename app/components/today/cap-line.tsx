import TriangleAlert from "lucide-react/icons/triangle-alert";
import { useTranslation } from "react-i18next";
import type { StopPrompt } from "~/core/experiment/log/loss-so-far";
import { useFormat } from "~/i18n/use-format";

/** A cap nearly reached, or passed, in one line; the amounts are on the test's page. */
export function CapLine({
  prompt,
}: {
  prompt: Exclude<StopPrompt, { outcome: "none" }>;
}) {
  const { t } = useTranslation("today");
  const { t: chart } = useTranslation("chart");
  const format = useFormat();
  const isStop = prompt.outcome === "stop";
  return prompt.burns.map(({ dimension, spent, cap }) => (
    <p
      key={dimension}
      className={`flex items-start gap-2 text-sm ${isStop ? "font-semibold text-danger" : "text-ink-2"}`}
    >
      <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      {t(isStop ? "cap.passed" : "cap.near", {
        name: chart(`loss.name.${dimension}`),
        spent: format.number(spent),
        cap: format.number(cap ?? 0),
      })}
    </p>
  ));
}
