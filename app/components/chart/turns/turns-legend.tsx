import { useTranslation } from "react-i18next";
import type { VerdictName } from "~/components/ui/verdict";
import { verdictHue } from "../plot/verdict-hue";
import { TurnLozenge } from "./turn-panel";

const ARMS = ["treatment", "control"] as const;

/** Which shape and which line is with the test, and which without. */
export function TurnsLegend({ verdict }: { verdict: VerdictName }) {
  const { t } = useTranslation("chart");
  return (
    <>
      {ARMS.map((arm) => (
        <span key={arm} className="inline-flex items-center gap-1.5">
          <svg width="34" height="12" viewBox="-17 -6 34 12" aria-hidden="true">
            <path
              d="M-17 0h34"
              stroke={
                arm === "treatment" ? verdictHue(verdict) : "var(--ink-3)"
              }
              strokeWidth="2"
              strokeDasharray={arm === "treatment" ? undefined : "4 4"}
            />
            <TurnLozenge arm={arm} verdict={verdict} />
          </svg>
          {t(`turns.legend.${arm}`)}
        </span>
      ))}
    </>
  );
}
