import { NavLink } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { useMay } from "~/components/document/use-may";

const PLACES = ["members", "teams", "sites", "journeys", "context"] as const;
/** What opens doors to the organisation is for those who run it. */
const ADMIN_PLACES = ["sources", "channels", "keys", "privacy"] as const;

const LINK =
  "target inline-flex items-center rounded-full px-3 py-1 text-sm text-ink-2 hover:bg-sunken hover:text-ink aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-ink";

/** The places of the settings, on every page of them. */
export function SettingsNav() {
  const { t } = useTranslation("settings");
  const path = useOrgPath();
  const places = useMay("admin") ? [...PLACES, ...ADMIN_PLACES] : PLACES;
  return (
    <nav aria-label={t("title")} className="no-print mb-6">
      <p aria-hidden="true" className="label mb-1">
        {t("title")}
      </p>
      <ul className="-mx-3 flex flex-wrap gap-x-1 gap-y-0.5">
        <li>
          <NavLink to={path("settings")} end className={LINK}>
            {t("nav.organization")}
          </NavLink>
        </li>
        {places.map((place) => (
          <li key={place}>
            <NavLink to={path("settings", place)} className={LINK}>
              {t(`nav.${place}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
