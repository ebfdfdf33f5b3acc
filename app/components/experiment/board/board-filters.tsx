import { Form, useSubmit } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Button } from "~/components/ui/button";
import { FilterLinks } from "~/components/ui/list/filter-links";
import {
  EXPERIMENT_GROUPS,
  type ExperimentGroup,
} from "~/core/experiment/experiment-line";

export interface ShownQuery {
  mine: boolean;
  team: string | null;
  state: ExperimentGroup | null;
  page: number;
}

/** The board's address with some of its filters changed; a changed filter begins at the first page. */
export function useBoardAddress(query: ShownQuery) {
  const path = useOrgPath();
  return (change: Partial<ShownQuery>) => {
    const { mine, team, state, page } = { ...query, page: 1, ...change };
    const search = new URLSearchParams();
    if (mine) search.set("mine", "1");
    if (team) search.set("team", team);
    if (state) search.set("state", state);
    if (page > 1) search.set("page", String(page));
    const text = search.toString();
    return path("experiments") + (text ? `?${text}` : "");
  };
}

/** Whose, of which team, in which state: all in the address. */
export function BoardFilters({
  query,
  teams,
}: {
  query: ShownQuery;
  teams: readonly { id: string; name: string }[];
}) {
  const { t } = useTranslation("experiment");
  const address = useBoardAddress(query);
  return (
    <div className="mb-6 grid gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <FilterLinks
          label={t("filter.whose")}
          links={[
            {
              to: address({ mine: false }),
              label: t("filter.everyone"),
              current: !query.mine,
            },
            {
              to: address({ mine: true }),
              label: t("filter.mine"),
              current: query.mine,
            },
          ]}
        />
        {teams.length > 0 ? <TeamChoice query={query} teams={teams} /> : null}
      </div>
      <FilterLinks
        label={t("filter.state")}
        links={[
          {
            to: address({ state: null }),
            label: t("filter.all"),
            current: query.state === null,
          },
          ...EXPERIMENT_GROUPS.map((group) => ({
            to: address({ state: group }),
            label: t(`group.${group}`),
            current: query.state === group,
          })),
        ]}
      />
    </div>
  );
}

/** Chosen is sent; without JavaScript the button sends it. */
function TeamChoice({
  query,
  teams,
}: {
  query: ShownQuery;
  teams: readonly { id: string; name: string }[];
}) {
  const { t } = useTranslation("experiment");
  const path = useOrgPath();
  const submit = useSubmit();
  return (
    <Form
      method="get"
      action={path("experiments")}
      onChange={(event) => submit(event.currentTarget)}
      className="no-print flex gap-2"
    >
      {query.mine ? <input type="hidden" name="mine" value="1" /> : null}
      {query.state ? (
        <input type="hidden" name="state" value={query.state} />
      ) : null}
      <select
        key={query.team}
        name="team"
        aria-label={t("filter.team")}
        defaultValue={query.team ?? ""}
        className="target max-w-60 rounded-control border border-line-2 bg-surface px-3 py-1.5 text-sm"
      >
        <option value="">{t("filter.everyTeam")}</option>
        {teams.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <noscript>
        <Button>{t("filter.apply")}</Button>
      </noscript>
    </Form>
  );
}
