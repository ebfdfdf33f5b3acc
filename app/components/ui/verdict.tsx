import { useTranslation } from "react-i18next";

export type VerdictName =
  | "moved"
  | "worsened"
  | "no-meaningful-change"
  | "cannot-tell"
  | "too-early"
  | "invalid";

interface VerdictLook {
  /** Text colour class. */
  hue: string;
  /** Path in a 14 × 14 box. */
  shape: string;
  hollow: boolean;
  word:
    | "verdict.moved"
    | "verdict.worsened"
    | "verdict.noMeaningfulChange"
    | "verdict.cannotTell"
    | "verdict.tooEarly"
    | "verdict.invalid";
}

const LOOK: Record<VerdictName, VerdictLook> = {
  moved: {
    hue: "text-moved",
    shape: "M2 10.5 7 4l5 6.5Z",
    hollow: false,
    word: "verdict.moved",
  },
  worsened: {
    hue: "text-worsened",
    shape: "M2 3.5 7 10l5-6.5Z",
    hollow: false,
    word: "verdict.worsened",
  },
  "no-meaningful-change": {
    hue: "text-flat",
    shape: "M2 5.8h10v2.4H2Z",
    hollow: false,
    word: "verdict.noMeaningfulChange",
  },
  "cannot-tell": {
    hue: "text-unknown",
    shape: "M7 2.5 11.5 7 7 11.5 2.5 7Z",
    hollow: true,
    word: "verdict.cannotTell",
  },
  "too-early": {
    hue: "text-ink-2",
    shape: "M7 2.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6M7 4.4V7l1.9 1.3",
    hollow: true,
    word: "verdict.tooEarly",
  },
  invalid: {
    hue: "text-ink-2",
    shape: "M3.2 3.2l7.6 7.6M10.8 3.2l-7.6 7.6",
    hollow: true,
    word: "verdict.invalid",
  },
};

/** The verdict as a word with its hue and its shape, so that neither is needed alone. */
export function Verdict({ verdict }: { verdict: VerdictName }) {
  const { t } = useTranslation("ui");
  return (
    <span
      className={`inline-flex items-center gap-1.5 text-sm font-semibold ${LOOK[verdict].hue}`}
    >
      <VerdictMark verdict={verdict} />
      {t(LOOK[verdict].word)}
    </span>
  );
}

/** The shape alone, beside a word that says it. */
export function VerdictMark({ verdict }: { verdict: VerdictName }) {
  const { shape, hollow, hue } = LOOK[verdict];
  return (
    <svg
      viewBox="0 0 14 14"
      aria-hidden="true"
      className={`size-3.5 shrink-0 ${hue}`}
      fill={hollow ? "none" : "currentColor"}
      stroke={hollow ? "currentColor" : "none"}
      strokeWidth={1.6}
      strokeLinecap="round"
    >
      <path d={shape} />
    </svg>
  );
}
