import { Link } from "@remix-run/react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { ButtonLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { FilterLinks } from "~/components/ui/list/filter-links";
import { PageHead } from "~/components/ui/page-head";
import type { ShownLine } from "../words/shown-key-result";
import { CheckInCard } from "./check-in-card";
import { useCheckInKeys } from "./use-check-in-keys";

interface CheckInSequenceProps {
  /** The next one; null where none is left. */
  line: ShownLine | null;
  left: number;
  skipped: readonly string[];
  teams: readonly { id: string; name: string }[];
  teamId: string | null;
}

/** What waits for a check-in, one after another; the count goes down, and there is an end. */
export function CheckInSequence(props: CheckInSequenceProps) {
  const { t } = useTranslation("checkin");
  const address = useAddress();
  const { line, left, skipped, teams, teamId } = props;
  const skipTo = line && address(teamId, [...skipped, line.keyResult.id]);
  return (
    <>
      <PageHead title={t("several.title")} lead={t("several.lead")} />
      <Whose teams={teams} teamId={teamId} />
      {line ? (
        <Step
          key={line.keyResult.id}
          line={line}
          left={left}
          back={address(teamId, skipped)}
          skipTo={skipTo!}
        />
      ) : (
        <End skipped={skipped.length} again={address(teamId, [])} />
      )}
    </>
  );
}

function useAddress() {
  const here = useOrgPath()("check-ins");
  return (teamId: string | null, skipped: readonly string[]) => {
    const search = new URLSearchParams();
    if (teamId) search.set("team", teamId);
    if (skipped.length > 0) search.set("skip", skipped.join("."));
    return search.size > 0 ? `${here}?${search}` : here;
  };
}

function Whose({
  teams,
  teamId,
}: Pick<CheckInSequenceProps, "teams" | "teamId">) {
  const { t } = useTranslation("checkin");
  const address = useAddress();
  if (teams.length === 0) return null;
  const mine = { to: address(null, []), label: t("several.mine") };
  return (
    <div className="mb-5">
      <FilterLinks
        label={t("several.filter")}
        links={[
          { ...mine, current: teamId === null },
          ...teams.map(({ id, name }) => ({
            to: address(id, []),
            label: t("several.ofTeam", { name }),
            current: id === teamId,
          })),
        ]}
      />
    </div>
  );
}

function Step({
  line,
  left,
  back,
  skipTo,
}: {
  line: ShownLine;
  left: number;
  back: string;
  skipTo: string;
}) {
  const { t } = useTranslation("checkin");
  const place = useRef<HTMLDivElement>(null);
  useCheckInKeys(place, t("several.skipKey"));
  return (
    <div ref={place}>
      <div className="mb-2 flex max-w-2xl items-center justify-between gap-4 text-sm">
        <output className="font-semibold tabular-nums">
          {t("several.left", { count: left })}
        </output>
        <Link
          to={skipTo}
          data-skip
          className="target inline-flex items-center px-2 text-ink-2 hover:text-ink"
        >
          {t("several.skip")}
        </Link>
      </div>
      <CheckInCard shown={line} back={back} keys />
      <p className="mt-3 hidden text-xs text-ink-3 sm:block">
        {t("several.keys")}
      </p>
    </div>
  );
}

function End({ skipped, again }: { skipped: number; again: string }) {
  const { t } = useTranslation("checkin");
  const path = useOrgPath();
  return (
    <EmptyState
      title={t("several.done.title")}
      action={
        <>
          {skipped > 0 ? (
            <ButtonLink to={again}>{t("several.again")}</ButtonLink>
          ) : null}
          <ButtonLink to={path()} variant="primary">
            {t("several.home")}
          </ButtonLink>
        </>
      }
    >
      {skipped > 0
        ? t("several.skipped", { count: skipped })
        : t("several.done.text")}
    </EmptyState>
  );
}
