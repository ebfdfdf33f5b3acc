import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath } from "~/components/document/org-path";
import { LanguageToggle } from "~/components/ui/preferences/language-toggle";
import { ThemeToggle } from "~/components/ui/preferences/theme-toggle";
import type { OrgShellProps } from "./org-shell-props";
import { SignOutForm } from "../sign-out-form";

/** Who is here, their settings and the way out. */
export function UserBlock({
  account,
  role,
  org,
  theme,
}: Pick<OrgShellProps, "account" | "role" | "org" | "theme">) {
  const { t } = useTranslation("common");
  return (
    <div className="grid gap-3">
      <p>
        <span className="block font-semibold text-ink">{account.name}</span>
        <span className="text-xs text-ink-3">{t(`role.${role}`)}</span>
      </p>
      <div className="flex flex-wrap gap-2">
        <LanguageToggle />
        <ThemeToggle theme={theme} />
      </div>
      <div className="-mx-2.5 flex flex-wrap items-center justify-between gap-1">
        <Link
          to={orgPath(org.slug, "settings")}
          className="target inline-flex items-center rounded-control px-2.5 py-2 font-semibold hover:bg-sunken hover:text-ink"
        >
          {t("account.settings")}
        </Link>
        <SignOutForm className="px-2.5" />
      </div>
    </div>
  );
}
