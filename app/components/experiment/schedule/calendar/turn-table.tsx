import { useTranslation } from "react-i18next";
import type { Arm } from "~/core/experiment/schedule/schedule-settings";
import { turnEnd } from "~/core/experiment/schedule/turn-days";
import { useFormat } from "~/i18n/use-format";
import type { ShownTurns } from "../shown-turns";
import { TurnMark } from "./turn-mark";

/** Turns as rows; places drawn on their own as columns. */
export function TurnTable({
  schedule,
  today,
  where,
}: {
  schedule: ShownTurns;
  today: string;
  where: string;
}) {
  const { t } = useTranslation("schedule");
  const { slots, granularity } = schedule;
  const format = useFormat();
  const days = [...new Set(slots.map(({ periodStart }) => periodStart))];
  const places =
    schedule.places.length > 0
      ? schedule.places
      : [{ id: "", name: where || t("calendar.all") }];
  const arms = new Map(
    slots.map(({ periodStart, siteId, arm }) => [
      `${periodStart} ${siteId ?? ""}`,
      arm,
    ]),
  );
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-separate border-spacing-y-1 text-sm print:border-spacing-y-0 print:[&_svg]:size-4">
        <thead>
          <tr className="text-left text-xs text-ink-3 print:text-sm">
            <th scope="col" className="py-1 pr-3 font-medium">
              {t("calendar.turn")}
            </th>
            {places.map(({ id, name }) => (
              <th key={id} scope="col" className="px-2 py-1 font-medium">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => {
            const isToday = day <= today && today <= turnEnd(day, granularity);
            return (
              <tr
                key={day}
                aria-current={isToday ? "date" : undefined}
                className="aria-[current]:outline-2 aria-[current]:outline-ink print:outline-none!"
              >
                <th
                  scope="row"
                  className="py-1 pr-3 text-left font-medium whitespace-nowrap print:py-0.5 tabular-nums"
                >
                  {granularity === "week"
                    ? t("calendar.weekOf", { date: format.date(day) })
                    : format.date(day)}
                  {isToday ? (
                    <span className="sr-only">, {t("calendar.isToday")}</span>
                  ) : null}
                </th>
                {places.map(({ id }) => (
                  <TurnCell key={id} arm={arms.get(`${day} ${id}`) ?? null} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function TurnCell({ arm }: { arm: Arm | null }) {
  return (
    <td
      className={`border-y px-2 py-1.5 print:py-0.5 ${arm === "treatment" ? "border-accent bg-accent-soft" : "border-line bg-surface"}`}
    >
      {arm ? <TurnMark arm={arm} /> : null}
    </td>
  );
}
