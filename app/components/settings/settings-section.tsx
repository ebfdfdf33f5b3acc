import type { ReactNode } from "react";

/** A part of a page of settings: its title, a line on what it is for, and what can be set. */
export function SettingsSection({
  title,
  lead,
  className = "",
  children,
}: {
  title: string;
  lead?: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section className={`min-w-0 ${className}`}>
      <h2>{title}</h2>
      {lead ? (
        <p className="mt-1 max-w-line text-sm text-ink-2">{lead}</p>
      ) : null}
      <div className="mt-4">{children}</div>
    </section>
  );
}
