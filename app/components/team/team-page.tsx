import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { ButtonLink } from "~/components/ui/button";
import { PageHead } from "~/components/ui/page-head";
import { PageLinks } from "../okr/page-links";
import { TeamObjectives, type TeamObjective } from "./team-objectives";
import { TeamRisk, type ShownBurn, type TeamEnvelope } from "./team-risk";
import { TeamTests, type TeamTestLine } from "./team-tests";

interface TeamPageProps {
  team: {
    id: string;
    name: string;
    site: { name: string } | null;
    members: readonly { id: string; name: string }[];
    approver: { name: string } | null;
    envelope: TeamEnvelope;
  };
  objectives: readonly TeamObjective[];
  page: number;
  hasMore: boolean;
  toDecide: readonly TeamTestLine[];
  underWay: readonly TeamTestLine[];
  spent: readonly ShownBurn[];
  currency: string;
}

/** One screen for the week: where the key results stand, what is tried, what is to decide, what it costs. */
export function TeamPage(props: TeamPageProps) {
  const { t } = useTranslation("team");
  const path = useOrgPath();
  const { team, objectives, page, hasMore, toDecide, underWay } = props;
  const people = team.members.map(({ name }) => name).join(", ");
  return (
    <>
      <PageHead
        title={team.name}
        trail={[{ label: t("list.title"), to: path("teams") }]}
        lead={[team.site?.name, people].filter(Boolean).join(" · ")}
        action={
          <>
            <ButtonLink to={`${path("objectives", "new")}?team=${team.id}`}>
              {t("week.newObjective")}
            </ButtonLink>
            <ButtonLink
              to={`${path("check-ins")}?team=${team.id}`}
              variant="primary"
            >
              {t("week.checkIn")}
            </ButtonLink>
          </>
        }
      />
      <div className="grid items-start gap-x-8 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <TeamObjectives objectives={objectives} teamId={team.id} />
          <PageLinks page={page} hasMore={hasMore} />
        </div>
        <aside className="grid gap-7">
          <TeamTests
            title={t("week.toDecide")}
            tests={toDecide}
            none={t("week.nothingToDecide")}
            currency={props.currency}
          />
          <TeamTests
            title={t("week.underWay")}
            tests={underWay}
            none={t("week.nothingUnderWay")}
            currency={props.currency}
          />
          <TeamRisk
            envelope={team.envelope}
            approver={team.approver?.name ?? null}
            spent={props.spent}
            currency={props.currency}
          />
        </aside>
      </div>
    </>
  );
}
