import ChevronRight from "lucide-react/icons/chevron-right";
import type { ReactNode } from "react";

interface FoldProps {
  title: ReactNode;
  open?: boolean;
  children: ReactNode;
}

/** A part of a page that stands folded; its mark says that it opens. */
export function Fold({ title, open, children }: FoldProps) {
  return (
    <details
      className="group/fold rounded-card border border-line px-4.5 py-3"
      open={open}
    >
      <summary className="target flex items-center gap-2 text-sm font-semibold">
        <ChevronRight
          aria-hidden="true"
          className="size-4 shrink-0 text-ink-3 transition-transform group-open/fold:rotate-90"
        />
        {title}
      </summary>
      {children}
    </details>
  );
}
