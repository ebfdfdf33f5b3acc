import { useTranslation } from "react-i18next";
import { Card, CardBlock } from "~/components/ui/card";
import {
  turnOfDay,
  type TurnOfDay,
} from "~/core/experiment/schedule/turn-of-day";
import { addDays } from "~/core/time/calendar-day";
import { useFormat } from "~/i18n/use-format";
import type { ShownTurns } from "../shown-turns";
import { TurnMark } from "./turn-mark";

/** Days that a phone shows without scrolling. */
const SHOWN = 6;

/** Today's answer first, then the days that come. Nothing once the last turn is over. */
export function ComingDays({
  schedule,
  today,
}: {
  schedule: ShownTurns;
  today: string;
}) {
  const { t } = useTranslation("schedule");
  const format = useFormat();
  if (today > schedule.endsOn) return null;
  const from =
    today < schedule.startsOn ? schedule.startsOn : addDays(today, 1);
  const days = Array.from({ length: SHOWN }, (_, index) =>
    addDays(from, index),
  ).filter((day) => day <= schedule.endsOn);
  return (
    <Card as="section" labelledBy="today" className="no-print">
      <CardBlock>
        <h2 id="today" className="sr-only">
          {t("today.title")}
        </h2>
        {today < schedule.startsOn ? (
          <p className="font-serif text-xl">
            {t("start.on", { date: format.fullDate(schedule.startsOn) })}
          </p>
        ) : (
          <TodayAnswer
            turn={turnOfDay(schedule, today)}
            places={schedule.places}
          />
        )}
        {days.length > 0 ? (
          <>
            <h3 className="mt-4 mb-1 text-sm font-semibold">
              {t("today.next")}
            </h3>
            <ol className="grid divide-y divide-line text-sm">
              {days.map((day) => (
                <li
                  key={day}
                  className="flex flex-wrap items-center justify-between gap-x-4 py-2"
                >
                  <span className="tabular-nums">{format.date(day)}</span>
                  <DayTurn
                    turn={turnOfDay(schedule, day)}
                    places={schedule.places}
                  />
                </li>
              ))}
            </ol>
          </>
        ) : null}
      </CardBlock>
    </Card>
  );
}

interface TurnProps {
  turn: TurnOfDay;
  places: ShownTurns["places"];
}

function TodayAnswer({ turn, places }: TurnProps) {
  const { t } = useTranslation("schedule");
  if (turn.outcome === "by-place")
    return (
      <>
        <p className="font-serif text-xl">{t("today.byPlace")}</p>
        <div className="mt-2 text-sm">
          <DayTurn turn={turn} places={places} />
        </div>
      </>
    );
  return (
    <p className="font-serif text-2xl">
      {turn.outcome === "none"
        ? t("today.none")
        : t(turn.arm === "treatment" ? "today.with" : "today.without")}
    </p>
  );
}

function DayTurn({ turn, places }: TurnProps) {
  const { t } = useTranslation("schedule");
  if (turn.outcome === "none")
    return <span className="text-ink-3">{t("calendar.closed")}</span>;
  if (turn.outcome === "together") return <TurnMark arm={turn.arm} />;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {places.map(({ id, name }) => {
        const own = turn.places.find(({ siteId }) => siteId === id);
        return own ? (
          <li key={id} className="inline-flex items-center gap-2">
            {name} <TurnMark arm={own.arm} />
          </li>
        ) : null;
      })}
    </ul>
  );
}
