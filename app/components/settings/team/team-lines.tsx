import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Card } from "~/components/ui/card";
import { useEnvelopeWords } from "./use-envelope-words";
import type { ShownTeam } from "./shown-team";

/** Teams, each with what it may risk by itself and who answers beyond. */
export function TeamLines({
  teams,
  currency,
}: {
  teams: readonly ShownTeam[];
  currency: string;
}) {
  return (
    <Card>
      <ul className="divide-y divide-line">
        {teams.map((team) => (
          <li key={team.id} className="px-4.5 py-4 sm:px-6.5">
            <TeamLine team={team} currency={currency} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function TeamLine({ team, currency }: { team: ShownTeam; currency: string }) {
  const { t } = useTranslation("settings");
  const path = useOrgPath();
  const words = useEnvelopeWords(currency)(team.envelope);
  const { id, name, site, members, approver } = team;
  const people = t("teams.people", { count: members.length });
  return (
    <div className="grid gap-x-8 gap-y-1.5 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <div>
        <Link
          to={path("settings", "teams", id)}
          className="target -my-2 inline-flex items-center font-semibold underline-offset-4 hover:underline"
        >
          {name}
        </Link>
        <p className="text-sm text-ink-2">
          {site ? `${site.name} · ${people}` : people}
        </p>
      </div>
      <div className="text-sm">
        <p className="tabular-nums">{words.caps}</p>
        <p className="text-ink-2">
          {approver
            ? t("teams.beyond", { name: approver.name })
            : t("teams.beyondAnyone")}
        </p>
      </div>
    </div>
  );
}
