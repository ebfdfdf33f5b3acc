import { useTranslation } from "react-i18next";
import { Card, CardBlock } from "~/components/ui/card";
import { useFormat } from "~/i18n/use-format";
import type { ShownTurns } from "../shown-turns";
import { DayGrid } from "./day-grid";
import { Lozenge } from "./turn-mark";
import { TurnTable } from "./turn-table";

interface TurnCalendarProps {
  schedule: ShownTurns;
  today: string;
  title: string;
  /** Whom to ask. */
  owner: string;
  /** Names of the places; empty for all. */
  where: string;
  /** What the customer gains. */
  benefit: string;
}

/** The whole schedule; printed alone, on a sheet for the wall of the staff room. */
export function TurnCalendar(props: TurnCalendarProps) {
  const { schedule, today, title, owner, where, benefit } = props;
  const { t } = useTranslation("schedule");
  const format = useFormat();
  const isGrid = schedule.granularity === "day" && schedule.places.length === 0;
  return (
    <Card
      as="section"
      labelledBy="calendar"
      className="print:border-0 print:shadow-none"
    >
      <CardBlock className="grid gap-4 print:p-0">
        <p className="hidden font-serif text-2xl leading-tight print:block">
          {title}
        </p>
        {benefit ? (
          <p className="hidden text-lg print:block">{benefit}</p>
        ) : null}
        <p className="text-sm text-ink-2 print:text-lg">
          {where || t("calendar.all")} ·{" "}
          {t("worth.days", {
            from: format.date(schedule.startsOn),
            to: format.date(schedule.endsOn),
          })}
        </p>
        <h2 id="calendar" className="print:sr-only">
          {t("calendar.title")}
        </h2>
        <p className="flex flex-wrap gap-x-6 gap-y-1 text-sm print:text-lg">
          <span className="inline-flex items-center gap-2">
            <Lozenge isFull />
            {t("calendar.legend")}
          </span>
          <span className="inline-flex items-center gap-2">
            <Lozenge isFull={false} />
            {t("calendar.legendOff")}
          </span>
        </p>
        {isGrid ? (
          <DayGrid schedule={schedule} today={today} />
        ) : (
          <TurnTable schedule={schedule} today={today} where={where} />
        )}
        <p className="max-w-line text-sm text-ink-2 print:max-w-none print:text-lg">
          {t("calendar.rule")}{" "}
          <span className="font-semibold text-ink">
            {t("calendar.ask", { name: owner })}
          </span>
        </p>
      </CardBlock>
    </Card>
  );
}
