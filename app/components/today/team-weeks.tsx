import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Card } from "~/components/ui/card";
import { useFormat } from "~/i18n/use-format";
import type { TeamWeek } from "./shown-today";

/** Each team's week in a line: what is under way, how it was kept, what waits for a decision. */
export function TeamWeeks({ teams }: { teams: readonly TeamWeek[] }) {
  const { t } = useTranslation("today");
  const path = useOrgPath();
  return (
    <section>
      <h2 className="mb-3">{t("teams.title")}</h2>
      <Card>
        <ul>
          {teams.map((team) => (
            <li key={team.id} className="border-line not-first:border-t">
              <Link
                to={path("teams", team.id)}
                className="block px-4.5 py-3 hover:bg-sunken"
              >
                <span className="block font-semibold">{team.name}</span>
                <TeamFacts team={team} />
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </section>
  );
}

function TeamFacts({ team }: { team: TeamWeek }) {
  const { t } = useTranslation("today");
  const format = useFormat();
  const { underWay, toDecide, answeredDays, keptDays } = team;
  const facts = [
    t("teams.underWay", { count: underWay }),
    answeredDays > 0
      ? t("teams.kept", {
          kept: format.number(keptDays),
          count: answeredDays,
        })
      : underWay > 0
        ? t("teams.silent")
        : null,
    toDecide > 0 ? t("teams.toDecide", { count: toDecide }) : null,
  ];
  return (
    <span className="text-sm text-ink-2 tabular-nums">
      {facts.filter(Boolean).join(" · ")}
    </span>
  );
}
