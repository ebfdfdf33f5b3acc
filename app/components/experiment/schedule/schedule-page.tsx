import CalendarPlus from "lucide-react/icons/calendar-plus";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { ButtonLink } from "~/components/ui/button";
import { Card, CardBlock } from "~/components/ui/card";
import { Fold } from "~/components/ui/fold/fold";
import { ComingDays } from "./calendar/coming-days";
import { TurnCalendar } from "./calendar/turn-calendar";
import { ChoiceForm, type ChoiceFormProps } from "./choice/choice-form";
import { useRefusalWords, type NotDrawn } from "./choice/use-refusal-words";
import { DrawFacts, type ShownDraw } from "./draw-facts";
import { PrintButton } from "./print-button";
import type { ShownTurns } from "./shown-turns";

export interface SchedulePageProps {
  experiment: {
    id: string;
    title: string;
    owner: string;
    customerBenefit: string;
    /** Names of the places; empty for all. */
    where: string;
  };
  today: string;
  schedule: (ShownTurns & ShownDraw) | null;
  draws: readonly ShownDraw[];
  isAsDrawn: boolean;
  /** Null where it may not be drawn (any more). */
  choice: Omit<ChoiceFormProps, "seen"> | null;
  /** Why it may not be drawn; null where it may, or where the test has started. */
  bar: NotDrawn | null;
}

/** Before the draw the choice; after it the calendar, which the team follows. */
export function SchedulePage(props: SchedulePageProps) {
  const { experiment, today, schedule, choice } = props;
  const { t } = useTranslation("schedule");
  const path = useOrgPath();
  if (!schedule) return <BeforeDraw {...props} />;
  return (
    <div className="grid gap-6">
      <ComingDays schedule={schedule} today={today} />
      <TurnCalendar
        schedule={schedule}
        today={today}
        title={experiment.title}
        owner={experiment.owner}
        where={experiment.where}
        benefit={experiment.customerBenefit}
      />
      <div className="no-print flex flex-wrap gap-2">
        <PrintButton />
        <ButtonLink
          to={path("experiments", experiment.id, "schedule.ics")}
          reloadDocument
        >
          <CalendarPlus aria-hidden="true" />
          {t("file")}
        </ButtonLink>
      </div>
      <DrawFacts draws={props.draws} isAsDrawn={props.isAsDrawn} />
      {choice ? (
        <div className="no-print">
          <Fold title={t("again")}>
            <div className="mt-4">
              <ChoiceForm
                key={schedule.version}
                {...choice}
                seen={schedule.version}
              />
            </div>
          </Fold>
        </div>
      ) : null}
    </div>
  );
}

function BeforeDraw({ experiment, choice, bar }: SchedulePageProps) {
  const { t } = useTranslation("schedule");
  const path = useOrgPath();
  const words = useRefusalWords();
  return (
    <Card as="section">
      <CardBlock className="grid gap-5">
        <h2>{t("choice.title")}</h2>
        {bar ? (
          <>
            <p className="max-w-line">{words(bar, 0)}</p>
            <div>
              <ButtonLink to={path("experiments", experiment.id, "plan")}>
                {t("plan")}
              </ButtonLink>
            </div>
          </>
        ) : null}
        {choice ? <ChoiceForm {...choice} seen={0} /> : null}
      </CardBlock>
    </Card>
  );
}
