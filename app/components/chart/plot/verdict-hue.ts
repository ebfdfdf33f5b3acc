import type { VerdictName } from "~/components/ui/verdict";

const HUE: Record<VerdictName, string> = {
  moved: "moved",
  worsened: "worsened",
  "no-meaningful-change": "flat",
  "cannot-tell": "unknown",
  "too-early": "ink-3",
  invalid: "ink-3",
};

/** The colour of a verdict's marks; neutral where there is none yet. */
export function verdictHue(verdict: VerdictName | null): string {
  return `var(--${verdict ? HUE[verdict] : "ink-3"})`;
}

/** The soft ground of a verdict. */
export function verdictGround(verdict: VerdictName | null): string {
  const hue = verdict ? HUE[verdict] : "ink-3";
  return hue === "ink-3" ? "var(--band)" : `var(--${hue}-soft)`;
}
