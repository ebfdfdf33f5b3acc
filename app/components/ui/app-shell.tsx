import { Link, useLocation } from "@remix-run/react";
import Menu from "lucide-react/icons/menu";
import Plus from "lucide-react/icons/plus";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "./button";
import { BottomBar } from "./shell/bottom-bar";
import { Brand } from "./shell/brand";
import type { NavItem } from "./shell/nav-item";
import { NavLinks } from "./shell/nav-links";

interface AppShellProps {
  items: readonly NavItem[];
  /** Where a test is noted. */
  noteTo: string;
  homeTo?: string;
  /** Who is here: a name, a place, sign out, preferences. */
  user: ReactNode;
  /** The choice of organisation, where there is more than one. */
  organisationSwitch?: ReactNode;
  /** Messages above the page. */
  flash?: ReactNode;
  children: ReactNode;
}

/** The frame of every page for someone signed in: a rail on the desktop, a bottom bar and a menu on the phone. */
export function AppShell({
  items,
  noteTo,
  homeTo = "/",
  user,
  organisationSwitch,
  flash,
  children,
}: AppShellProps) {
  const { t } = useTranslation("ui");
  const aside = { items, user, organisationSwitch };
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[13.25rem_minmax(0,1fr)] print:block">
      <a
        href="#content"
        className="sr-only z-30 rounded-control bg-accent px-4 py-3 font-semibold text-accent-ink focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {t("shell.skip")}
      </a>
      <Rail {...aside} noteTo={noteTo} homeTo={homeTo} />
      <PhoneTop {...aside} homeTo={homeTo} />
      <main
        id="content"
        tabIndex={-1}
        className="w-full max-w-page px-4.5 pt-4 pb-32 outline-none sm:px-8 lg:px-11 lg:pt-7 lg:pb-20 print:max-w-none print:p-0"
      >
        {flash}
        {children}
      </main>
      <BottomBar items={items} noteTo={noteTo} />
    </div>
  );
}

type AsideProps = Pick<
  AppShellProps,
  "items" | "user" | "organisationSwitch"
> & { homeTo: string };

function Rail({
  items,
  user,
  organisationSwitch,
  noteTo,
  homeTo,
}: AsideProps & { noteTo: string }) {
  const { t } = useTranslation("ui");
  return (
    <header className="no-print sticky top-0 hidden h-dvh flex-col overflow-y-auto border-r border-line px-3.5 py-5.5 lg:flex">
      <Link
        to={homeTo}
        aria-label={t("shell.home")}
        className="mb-5 rounded-control px-2.5"
      >
        <Brand />
      </Link>
      {organisationSwitch ? (
        <div className="mb-3 px-2.5">{organisationSwitch}</div>
      ) : null}
      <nav aria-label={t("shell.nav")}>
        <NavLinks items={items} />
      </nav>
      <ButtonLink to={noteTo} variant="primary" className="mx-0.5 mt-3.5">
        <Plus aria-hidden="true" />
        {t("shell.note")}
      </ButtonLink>
      <div className="mt-auto px-2.5 pt-6 text-sm text-ink-2">{user}</div>
    </header>
  );
}

/** The phone's top line; its menu is a native disclosure, so it opens before any script has come, and shuts on arrival. */
function PhoneTop({ items, user, organisationSwitch, homeTo }: AsideProps) {
  const { pathname } = useLocation();
  const { t } = useTranslation("ui");
  return (
    <header className="no-print px-4.5 pt-3 sm:px-8 lg:hidden">
      <details key={pathname} className="group">
        <summary className="flex items-center justify-between">
          <Brand />
          <span className="inline-flex items-center gap-2 text-sm font-semibold text-ink-2">
            {t("shell.menu")}
            <Menu aria-hidden="true" className="size-5" />
          </span>
        </summary>
        <nav
          aria-label={t("shell.menu")}
          className="mt-2 border-y border-line py-3"
        >
          <Link to={homeTo} className="sr-only focus:not-sr-only">
            {t("shell.home")}
          </Link>
          <NavLinks items={items} />
          <div className="mt-3 grid gap-3 border-t border-line px-2.5 pt-3 text-sm text-ink-2">
            {organisationSwitch}
            {user}
          </div>
        </nav>
      </details>
    </header>
  );
}
