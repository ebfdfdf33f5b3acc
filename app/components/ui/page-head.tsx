import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { ReactNode } from "react";

export interface Crumb {
  label: string;
  /** Absent for a place that is only named. */
  to?: string;
}

interface PageHeadProps {
  title: ReactNode;
  /** From the widest place to the nearest; the page itself is the title. */
  trail?: readonly Crumb[];
  /** A line under the title. */
  lead?: ReactNode;
  /** The one action, and at most one quiet one before it. */
  action?: ReactNode;
}

/** Where I am, what it is, the one action. */
export function PageHead({ title, trail, lead, action }: PageHeadProps) {
  return (
    <header className="mb-6">
      {trail && trail.length > 0 ? <Trail crumbs={trail} /> : null}
      <div className="mt-2 flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
        <div className="max-w-full min-w-0 sm:flex-1">
          <h1 className="max-w-[24em]">{title}</h1>
          {lead ? (
            <p className="mt-2 max-w-line text-sm text-ink-2">{lead}</p>
          ) : null}
        </div>
        {action ? (
          <div className="no-print flex flex-wrap gap-2">{action}</div>
        ) : null}
      </div>
    </header>
  );
}

function Trail({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { t } = useTranslation("ui");
  return (
    <nav aria-label={t("pageHead.trail")}>
      <ol className="flex flex-wrap items-center gap-x-2 text-sm text-ink-3">
        {crumbs.map((crumb, index) => (
          <li
            key={`${crumb.label} ${crumb.to}`}
            className="flex items-center gap-x-2"
          >
            {index > 0 ? <span aria-hidden="true">›</span> : null}
            {crumb.to ? (
              <Link
                to={crumb.to}
                className="target inline-flex items-center hover:text-ink"
              >
                {crumb.label}
              </Link>
            ) : (
              crumb.label
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
