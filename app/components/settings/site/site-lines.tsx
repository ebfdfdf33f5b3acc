import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useMay } from "~/components/document/use-may";
import { useOrgPath } from "~/components/document/org-path";
import { Card } from "~/components/ui/card";
import type { SiteKind } from "~/core/identity/organization/site-kind";

interface ShownSite {
  id: string;
  name: string;
  kind: SiteKind;
  region: string;
}

/** Sites in the order people read them: "Lyon 2" before "Lyon 10". */
export function SiteLines({ sites }: { sites: readonly ShownSite[] }) {
  const { t, i18n } = useTranslation("settings");
  const mayEdit = useMay("admin");
  const path = useOrgPath();
  const sorted = sites.toSorted((a, b) =>
    a.name.localeCompare(b.name, i18n.language, { numeric: true }),
  );
  return (
    <Card>
      <ul className="divide-y divide-line">
        {sorted.map(({ id, name, kind, region }) => (
          <li
            key={id}
            className="grid grid-cols-2 items-baseline gap-x-6 px-4.5 py-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)] sm:px-6.5"
          >
            {mayEdit ? (
              <Link
                to={path("settings", "sites", id)}
                className="target -my-2 inline-flex items-center font-semibold underline-offset-4 hover:underline"
              >
                {name}
              </Link>
            ) : (
              <span className="font-semibold">{name}</span>
            )}
            <span className="text-sm text-ink-2">{t(`siteKind.${kind}`)}</span>
            <span className="col-span-2 text-sm text-ink-2 sm:col-span-1">
              {region}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
