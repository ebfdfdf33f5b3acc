import { useTranslation } from "react-i18next";
import type { ShownStanding } from "~/components/okr/words/shown-key-result";
import { useFormat } from "~/i18n/use-format";
import { FirstSteps, type StepsDone } from "./first-steps";
import { TodayKeyResults } from "./today-key-results";
import { TodayTests, type TodayTest } from "./today-tests";

interface TodayPageProps {
  /** How the person is called. */
  name: string;
  today: string;
  steps: StepsDone;
  toDecide: readonly TodayTest[];
  underWay: readonly TodayTest[];
  keyResults: readonly ShownStanding[];
}

/** What is under way and what it asks for; nothing is forecast. */
export function TodayPage(props: TodayPageProps) {
  const { steps, toDecide, underWay, keyResults } = props;
  const complete = Object.values(steps).every(Boolean);
  return (
    <>
      <TodayHead {...props} />
      <div className="grid gap-8">
        {complete ? null : <FirstSteps done={steps} />}
        <div className="grid items-start gap-8 lg:grid-cols-2">
          {steps.hasExperiment ? (
            <TodayTests toDecide={toDecide} underWay={underWay} />
          ) : null}
          {steps.hasObjective ? (
            <TodayKeyResults keyResults={keyResults} />
          ) : null}
        </div>
      </div>
    </>
  );
}

function TodayHead({ name, today, steps, toDecide, underWay }: TodayPageProps) {
  const { t } = useTranslation("today");
  const format = useFormat();
  const begun = steps.hasObjective || steps.hasExperiment;
  const sentence =
    toDecide.length > 0
      ? t("hello.decide", { name, count: toDecide.length })
      : underWay.length > 0
        ? t("hello.running", { name, count: underWay.length })
        : t(begun ? "hello.calm" : "hello.begin", { name });
  return (
    <header className="mb-7">
      <p className="text-sm text-ink-2">
        <time dateTime={today}>{format.date(today)}</time>
      </p>
      <h1 className="mt-1 max-w-[24em]">{sentence}</h1>
    </header>
  );
}
