import type { ReactNode } from "react";

interface EmptyStateProps {
  title: string;
  /** One sentence that teaches the method. */
  children: ReactNode;
  /** The one next step. */
  action?: ReactNode;
}

/** Nothing here yet: one sentence on the method, one next step. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="rounded-card border border-dashed border-line-2 px-6 py-10 text-center">
      <h2 className="font-serif text-lg font-medium">{title}</h2>
      <p className="mx-auto mt-2 max-w-[52ch] text-sm text-ink-2">{children}</p>
      {action ? <div className="mt-5 flex justify-center">{action}</div> : null}
    </div>
  );
}
