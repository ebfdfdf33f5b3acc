import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { FilterLinks } from "~/components/ui/list/filter-links";

interface ObjectiveFiltersProps {
  filter: { mine: boolean; archived: boolean; teamId: string | null };
  /** The name of the team asked for; null without one. */
  team: string | null;
}

/** Which objectives, as links: the address holds the filter. */
export function ObjectiveFilters({ filter, team }: ObjectiveFiltersProps) {
  const { t } = useTranslation("objective");
  const here = useOrgPath()("objectives");
  const { mine, archived, teamId } = filter;
  const current = !mine && !archived && teamId === null;
  return (
    <div className="mb-5">
      <FilterLinks
        label={t("list.filter")}
        links={[
          { to: here, label: t("list.current"), current },
          { to: `${here}?show=mine`, label: t("list.mine"), current: mine },
          ...(teamId && team
            ? [
                {
                  to: `${here}?team=${teamId}`,
                  label: t("list.ofTeam", { name: team }),
                  current: true,
                },
              ]
            : []),
          {
            to: `${here}?show=archived`,
            label: t("list.archived"),
            current: archived && teamId === null,
          },
        ]}
      />
    </div>
  );
}
