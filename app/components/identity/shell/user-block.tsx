import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath } from "~/components/document/org-path";
import { LanguageToggle } from "~/components/ui/preferences/language-toggle";
import { ThemeToggle } from "~/components/ui/preferences/theme-toggle";
import type { OrgShellProps } from "./org-shell-props";

const WAY =
  "target -mx-2.5 inline-flex items-center rounded-control px-2.5 py-2 font-semibold hover:bg-sunken hover:text-ink";

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
      <div className="grid justify-items-start">
        <Link to={orgPath(org.slug, "settings")} className={WAY}>
          {t("account.settings")}
        </Link>
        <Form method="post" action="/sign-out" reloadDocument>
          <button type="submit" className={WAY}>
            {t("account.signOut")}
          </button>
        </Form>
      </div>
    </div>
  );
}
