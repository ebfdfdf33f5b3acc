import { useTranslation } from "react-i18next";
import type { Arm } from "~/core/experiment/schedule/schedule-settings";
import { addDays } from "~/core/time/calendar-day";
import { periodsBetween } from "~/core/time/period";
import { useFormat } from "~/i18n/use-format";
import type { ShownTurns } from "../shown-turns";
import { TurnMark } from "./turn-mark";

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Turns of a day, the same for all places: weeks as rows, weekdays as columns. */
export function DayGrid({
  schedule,
  today,
}: {
  schedule: ShownTurns;
  today: string;
}) {
  const { t } = useTranslation("schedule");
  const { startsOn, endsOn, slots } = schedule;
  const arms = new Map(slots.map(({ periodStart, arm }) => [periodStart, arm]));
  const weeks = periodsBetween(startsOn, endsOn, "week");
  return (
    <table className="w-full table-fixed border-separate border-spacing-1 print:border-spacing-1.5">
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th
              key={weekday}
              scope="col"
              className="pb-1 text-xs font-medium text-ink-3 print:text-base"
            >
              <abbr title={t(`weekday.${weekday}`)} className="no-underline">
                {t(`short.${weekday}`)}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((monday) => (
          <tr key={monday}>
            {WEEKDAYS.map((weekday) => {
              const day = addDays(monday, weekday - 1);
              const isInside = day >= startsOn && day <= endsOn;
              return isInside ? (
                <DayCell
                  key={day}
                  day={day}
                  arm={arms.get(day) ?? null}
                  isToday={day === today}
                  isFirst={day === startsOn || day.endsWith("-01")}
                />
              ) : (
                <td key={day}>{"\u00a0"}</td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({
  day,
  arm,
  isToday,
  isFirst,
}: {
  day: string;
  arm: Arm | null;
  isToday: boolean;
  /** Of the schedule or of a month: the month is said. */
  isFirst: boolean;
}) {
  const { t } = useTranslation("schedule");
  const format = useFormat();
  const look =
    arm === "treatment"
      ? "border-accent bg-accent-soft"
      : arm === "control"
        ? "border-line-2 bg-surface"
        : "border-transparent bg-sunken";
  return (
    <td
      aria-current={isToday ? "date" : undefined}
      className={`rounded-control border p-1 text-center align-top text-sm aria-[current]:outline-2 aria-[current]:outline-ink sm:p-2 print:outline-none! print:border-2 print:py-3 print:text-xl ${look}`}
    >
      <span className="mb-1 block truncate text-xs text-ink-2 tabular-nums print:text-base">
        {isFirst ? (
          <>
            <span className="sm:hidden print:hidden">
              {Number(day.slice(8))}/{Number(day.slice(5, 7))}
            </span>
            <span className="hidden sm:inline print:inline">
              {format.shortDate(day)}
            </span>
          </>
        ) : (
          Number(day.slice(8))
        )}
        {isToday ? (
          <span className="sr-only">, {t("calendar.isToday")}</span>
        ) : null}
      </span>
      {arm ? (
        <TurnMark arm={arm} stacked />
      ) : (
        <span className="text-xs text-ink-3 print:text-sm">
          {t("calendar.closed")}
        </span>
      )}
    </td>
  );
}
