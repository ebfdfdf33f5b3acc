import { NavLink } from "@remix-run/react";
import type { NavItem } from "./nav-item";

/** The list of places, with `aria-current` on the one that holds the page. */
export function NavLinks({ items }: { items: readonly NavItem[] }) {
  return (
    <ul className="grid gap-0.5">
      {items.map((item) => (
        <li key={item.to}>
          <NavLink
            to={item.to}
            end={item.end}
            prefetch="intent"
            className="target flex items-center gap-2.5 rounded-control px-2.5 py-2 font-medium text-ink-2 hover:text-ink aria-[current]:bg-surface aria-[current]:text-ink aria-[current]:ring-1 aria-[current]:ring-line aria-[current]:ring-inset [&>svg]:size-4.5 [&>svg]:shrink-0 [&>svg]:stroke-[1.7]"
          >
            {item.icon}
            {item.label}
            {item.count ? (
              <span className="ml-auto text-xs text-ink-3 tabular-nums">
                {item.count}
              </span>
            ) : null}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
