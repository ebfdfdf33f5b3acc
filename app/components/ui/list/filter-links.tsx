import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";

export interface FilterLink {
  /** The same page with this filter in its address. */
  to: string;
  label: string;
  current: boolean;
  /** How many it would show, already written. */
  count?: string;
}

/** Filters as links: they live in the address, so back and sharing work, with or without JavaScript. */
export function FilterLinks({
  links,
  label,
}: {
  links: readonly FilterLink[];
  label?: string;
}) {
  const { t } = useTranslation("ui");
  return (
    <nav aria-label={label ?? t("filters.label")} className="no-print">
      <ul className="flex flex-wrap gap-2">
        {links.map((link) => (
          <li key={link.to}>
            <Link
              to={link.to}
              preventScrollReset
              aria-current={link.current ? "true" : undefined}
              className="target inline-flex items-center gap-1.5 rounded-full border border-line-2 bg-surface px-3 py-1 text-sm text-ink-2 hover:border-edge aria-[current]:border-transparent aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {link.label}
              {link.count ? (
                <span className="text-xs tabular-nums">{link.count}</span>
              ) : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
