import CircleAlert from "lucide-react/icons/circle-alert";
import CircleCheck from "lucide-react/icons/circle-check";
import type { ReactNode } from "react";

interface FlashProps {
  /** What was done, in one sentence; nothing shows without it. */
  message?: ReactNode;
  tone?: "done" | "failed";
  /** The way back: a form with one quiet button. */
  undo?: ReactNode;
}

/** Says when a thing is done. The live region is always on the page, so that what enters it is read aloud. */
export function Flash({ message, tone = "done", undo }: FlashProps) {
  const Icon = tone === "done" ? CircleCheck : CircleAlert;
  return (
    <output className="no-print block">
      {message ? (
        <span
          className={`mb-5 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-card border px-4 py-2.5 text-sm ${tone === "done" ? "border-line bg-accent-soft" : "border-danger bg-danger-soft"}`}
        >
          <Icon aria-hidden="true" className="size-4.5 shrink-0" />
          <span className="min-w-0 flex-1">{message}</span>
          {undo}
        </span>
      ) : null}
    </output>
  );
}
