import { useId, type ReactNode } from "react";

/** A part of the plan with its title and, where it helps, a sentence. */
export function PlanSection({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid gap-5 border-t border-line pt-6"
    >
      <div>
        <h2 id={id}>{title}</h2>
        {lead ? (
          <p className="mt-1 max-w-line text-sm text-ink-2">{lead}</p>
        ) : null}
      </div>
      {children}
    </section>
  );
}
