import { useTranslation } from "react-i18next";
import type { Arm } from "~/core/experiment/schedule/schedule-settings";

/** With or without: a full or a hollow lozenge, and the word. The shape speaks without colour. */
export function TurnMark({
  arm,
  stacked = false,
}: {
  arm: Arm;
  /** The word under the mark, as in a narrow cell. */
  stacked?: boolean;
}) {
  const { t } = useTranslation("schedule");
  const isWith = arm === "treatment";
  return (
    <span
      className={`inline-flex items-center ${stacked ? "flex-col gap-0.5" : "gap-2"} ${isWith ? "font-semibold text-ink" : "text-ink-2"}`}
    >
      <Lozenge isFull={isWith} />
      {t(`arm.${arm}`)}
    </span>
  );
}

export function Lozenge({ isFull }: { isFull: boolean }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={`size-4 shrink-0 print:size-6 ${isFull ? "text-accent" : "text-ink-3"}`}
    >
      <path
        d="M8 1.2 14.8 8 8 14.8 1.2 8Z"
        fill={isFull ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </svg>
  );
}
