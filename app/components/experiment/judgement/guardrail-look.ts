import type { VerdictName } from "~/components/ui/verdict";
import type { GuardrailVerdict } from "~/core/experiment/judgement/guardrail";

/** The shape and the hue beside a guardrail's words; no word goes without its shape. */
export const GUARDRAIL_LOOK: Readonly<
  Record<GuardrailVerdict, { shape: VerdictName; hue: string }>
> = {
  worsened: { shape: "worsened", hue: "text-worsened" },
  "harm-not-excluded": { shape: "cannot-tell", hue: "text-unknown" },
  "harm-excluded": { shape: "no-meaningful-change", hue: "text-flat" },
  "no-readings": { shape: "invalid", hue: "text-ink-2" },
  "too-early": { shape: "too-early", hue: "text-ink-2" },
};
