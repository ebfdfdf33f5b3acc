import { Form, Link, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Button, ButtonLink } from "~/components/ui/button";
import type { Arm } from "~/core/experiment/schedule/schedule-settings";
import { useFormat } from "~/i18n/use-format";
import { TurnMark } from "./calendar/turn-mark";

/** What the page of a test knows of its draw, and of the turn of today. */
export interface ShownSchedule {
  standing: "not-needed" | "missing" | "outdated" | "drawn";
  startsOn: string | null;
  endsOn: string | null;
  turn:
    | { outcome: "none" }
    | { outcome: "together"; arm: Arm }
    | { outcome: "by-place"; places: readonly { name: string; arm: Arm }[] }
    | null;
}

/** Before the start of a test with turns: its draw, or the start on the day that was drawn. */
export function ScheduleStep({
  experimentId,
  schedule,
  today,
  startable,
}: {
  experimentId: string;
  schedule: ShownSchedule;
  today: string;
  /** Nothing else is missing. */
  startable: boolean;
}) {
  const { t } = useTranslation("schedule");
  const path = useOrgPath();
  const format = useFormat();
  const { state } = useNavigation();
  const { standing, startsOn } = schedule;
  const page = path("experiments", experimentId, "schedule");
  if (standing !== "drawn" || !startsOn)
    return (
      <div className="grid justify-items-start gap-3">
        {standing === "outdated" ? (
          <p className="max-w-line text-sm">{t("start.outdated")}</p>
        ) : null}
        <ButtonLink to={page} variant="primary">
          {t(standing === "outdated" ? "start.redraw" : "start.draw")}
        </ButtonLink>
      </div>
    );
  return (
    <div className="grid gap-3">
      <p className="max-w-line text-sm">
        <span className="font-semibold">
          {t("start.on", { date: format.fullDate(startsOn) })}
        </span>{" "}
        {t(today < startsOn ? "start.wait" : "start.lead")}{" "}
        <Link to={page} className="link">
          {t("start.see")}
        </Link>
      </p>
      {startable && today >= startsOn ? (
        <Form method="post">
          <input type="hidden" name="intent" value="start" />
          <input type="hidden" name="startedOn" value={startsOn} />
          <Button variant="primary" disabled={state === "submitting"}>
            {t("start.act")}
          </Button>
        </Form>
      ) : null}
    </div>
  );
}

/** "Today: without." With the way to the whole calendar; nothing on a day without a turn. */
export function TurnToday({
  experimentId,
  turn,
}: {
  experimentId: string;
  turn: NonNullable<ShownSchedule["turn"]>;
}) {
  const { t } = useTranslation("schedule");
  const path = useOrgPath();
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
      {turn.outcome === "by-place" ? (
        <ul
          aria-label={t("today.byPlace")}
          className="flex flex-wrap gap-x-5 gap-y-1 text-sm"
        >
          {turn.places.map(({ name, arm }) => (
            <li key={name} className="inline-flex items-center gap-2">
              {name} <TurnMark arm={arm} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="font-serif text-xl">
          {turn.outcome === "none"
            ? t("today.none")
            : t(turn.arm === "treatment" ? "today.with" : "today.without")}
        </p>
      )}
      <Link
        to={path("experiments", experimentId, "schedule")}
        className="link text-sm"
      >
        {t("start.see")}
      </Link>
    </div>
  );
}
