import { useTranslation } from "react-i18next";
import type { Choice } from "~/components/ui/field";

/** Above this many, boxes would be a page of their own. */
const MOST_BOXES = 24;

/** Where the test runs: boxes for a few sites, one native list for many. Nothing chosen means everywhere. */
export function SiteChoice({
  sites,
  chosen,
}: {
  sites: readonly Choice[];
  chosen: readonly string[];
}) {
  const { t, i18n } = useTranslation("experiment");
  if (sites.length === 0) return null;
  const byName = new Intl.Collator(i18n.language, { numeric: true });
  const inOrder = [...sites].sort((a, b) => byName.compare(a.label, b.label));
  if (sites.length > MOST_BOXES) {
    return (
      <label className="grid gap-1.5 text-sm">
        <span className="font-semibold">
          {t("plan.sitesMany", { count: sites.length })}
        </span>
        <span className="text-ink-2">{t("plan.sitesFilter")}</span>
        <select
          multiple
          name="treatedSiteIds"
          size={8}
          defaultValue={[...chosen]}
          className="rounded-control border border-edge bg-surface p-2 text-base"
        >
          {inOrder.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{t("plan.sites")}</legend>
      <ul className="grid gap-x-5 sm:grid-cols-3">
        {inOrder.map(({ value, label }) => (
          <li key={value}>
            <label className="target flex items-center gap-2.5 py-1 text-sm">
              <input
                type="checkbox"
                name="treatedSiteIds"
                value={value}
                defaultChecked={chosen.includes(value)}
                className="size-4.5 shrink-0"
              />
              {label}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
