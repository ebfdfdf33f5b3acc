import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { useMay } from "~/components/document/use-may";
import { ButtonLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";

export interface TeamLine {
  id: string;
  name: string;
  site: string | null;
  memberCount: number;
  objectiveCount: number;
  testCount: number;
  isMine: boolean;
}

/** Every team, one's own first. */
export function TeamLines({ teams }: { teams: readonly TeamLine[] }) {
  const { t } = useTranslation("team");
  if (teams.length === 0) return <NoTeam />;
  const groups = [
    [t("list.mine"), teams.filter(({ isMine }) => isMine)],
    [t("list.others"), teams.filter(({ isMine }) => !isMine)],
  ] as const;
  return (
    <div className="grid gap-6">
      {groups.map(([label, lines]) =>
        lines.length === 0 ? null : (
          <section key={label}>
            <h2 className="mb-3">{label}</h2>
            <ul className="card rounded-card border border-line bg-surface shadow-card">
              {lines.map((team) => (
                <li key={team.id} className="border-line not-first:border-t">
                  <Line team={team} />
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}

function Line({ team }: { team: TeamLine }) {
  const { t } = useTranslation("team");
  const path = useOrgPath();
  const { id, name, site, memberCount, objectiveCount, testCount } = team;
  const facts = [
    t("list.objectives", { count: objectiveCount }),
    t("list.tests", { count: testCount }),
    t("list.members", { count: memberCount }),
  ];
  return (
    <Link
      to={path("teams", id)}
      className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 px-4.5 py-3.5 hover:bg-sunken sm:px-6.5"
    >
      <span className="font-semibold">
        {name}
        {site ? (
          <span className="ml-2 text-sm font-normal text-ink-3">{site}</span>
        ) : null}
      </span>
      <span className="text-sm text-ink-2 tabular-nums">
        {facts.join(" · ")}
      </span>
    </Link>
  );
}

function NoTeam() {
  const { t } = useTranslation("team");
  const path = useOrgPath();
  const may = useMay("admin");
  return (
    <EmptyState
      title={t("empty.title")}
      action={
        may ? (
          <ButtonLink to={path("settings", "teams")} variant="primary">
            {t("empty.action")}
          </ButtonLink>
        ) : null
      }
    >
      {t("empty.text")}
    </EmptyState>
  );
}
