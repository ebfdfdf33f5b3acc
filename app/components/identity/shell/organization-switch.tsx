import { Link } from "@remix-run/react";
import ChevronsUpDown from "lucide-react/icons/chevrons-up-down";
import { useTranslation } from "react-i18next";
import { orgPath } from "~/components/document/org-path";
import type { OrgShellProps } from "./org-shell-props";

/** The organisation one is in; opens to the others where there is a choice. A native disclosure of links. */
export function OrganizationSwitch({
  org,
  organizations,
  mayOpenOrganization,
}: Pick<OrgShellProps, "org" | "organizations" | "mayOpenOrganization">) {
  const { t } = useTranslation("common");
  const others = organizations.filter(({ slug }) => slug !== org.slug);
  if (others.length === 0 && !mayOpenOrganization) {
    return <p className="text-sm font-semibold break-words">{org.name}</p>;
  }
  return (
    <details key={org.slug}>
      <summary className="target -mx-2 flex items-center justify-between gap-2 rounded-control px-2 py-1.5 text-sm font-semibold hover:bg-sunken">
        <span className="min-w-0 break-words">{org.name}</span>
        <ChevronsUpDown
          aria-hidden="true"
          className="size-4 shrink-0 text-ink-3"
        />
        <span className="sr-only">{t("account.organizations")}</span>
      </summary>
      <ul className="mt-1 border-l border-line pl-2 text-sm">
        {others.map(({ slug, name }) => (
          <li key={slug}>
            <Link
              to={orgPath(slug)}
              className="target flex items-center py-1.5 text-ink-2 hover:text-ink"
            >
              {name}
            </Link>
          </li>
        ))}
        {mayOpenOrganization ? (
          <li>
            <Link
              to="/organizations/new"
              className="target flex items-center py-1.5 text-ink-2 hover:text-ink"
            >
              {t("account.newOrganization")}
            </Link>
          </li>
        ) : null}
      </ul>
    </details>
  );
}
