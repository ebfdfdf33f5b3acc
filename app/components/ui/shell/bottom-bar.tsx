import { Link, NavLink } from "@remix-run/react";
import Plus from "lucide-react/icons/plus";
import { useTranslation } from "react-i18next";
import type { NavItem } from "./nav-item";

/** The phone's bar: two places, the button to note a test, two places. */
export function BottomBar({
  items,
  noteTo,
}: {
  items: readonly NavItem[];
  noteTo: string;
}) {
  const { t } = useTranslation("ui");
  const places = items.filter((item) => item.onPhone).slice(0, 4);
  return (
    <nav
      aria-label={t("shell.nav")}
      className="no-print fixed inset-x-0 bottom-0 z-20 border-t border-line bg-surface pb-[max(0.5rem,env(safe-area-inset-bottom))] lg:hidden"
    >
      <ul className="mx-auto grid max-w-lg grid-cols-[1fr_1fr_4.75rem_1fr_1fr] items-center px-1 pt-1 text-center">
        {places.slice(0, 2).map((item) => (
          <Place key={item.to} item={item} />
        ))}
        <li>
          <Link
            to={noteTo}
            aria-label={t("shell.note")}
            className="mx-auto -mt-7 grid size-15 place-items-center rounded-full bg-accent text-accent-ink shadow-[0_8px_20px_-8px_var(--accent)]"
          >
            <Plus aria-hidden="true" className="size-7" />
          </Link>
        </li>
        {places.slice(2).map((item) => (
          <Place key={item.to} item={item} />
        ))}
      </ul>
    </nav>
  );
}

function Place({ item }: { item: NavItem }) {
  return (
    <li className="min-w-0">
      <NavLink
        to={item.to}
        end={item.end}
        className="flex min-h-12 flex-col items-center justify-center gap-0.5 text-xs text-ink-2 aria-[current]:font-semibold aria-[current]:text-accent [&>svg]:size-5.5 [&>svg]:stroke-[1.6]"
      >
        {item.icon}
        <span className="max-w-full truncate">
          {item.shortLabel ?? item.label}
        </span>
      </NavLink>
    </li>
  );
}
