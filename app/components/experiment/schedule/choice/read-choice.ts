import type { ScheduleChoice } from "~/core/experiment/schedule/schedule-choice";

/** The form as it stands in the browser; what is not in it stays as proposed. */
export function readChoice(
  form: HTMLFormElement,
  proposed: ScheduleChoice,
): ScheduleChoice {
  const data = new FormData(form);
  const text = (name: string) => data.get(name)?.toString();
  const whole = (name: string, otherwise: number) => {
    const value = Number(text(name) ?? otherwise);
    return Number.isInteger(value) && value > 0 && value <= 104 ? value : 1;
  };
  return {
    granularity: text("granularity") === "day" ? "day" : "week",
    startsOn: text("startsOn") || proposed.startsOn,
    weeks: whole("weeks", proposed.weeks),
    balance: text("balance") === "pairs" ? "pairs" : "halves",
    drawnFor: text("drawnFor") === "site" ? "site" : "together",
    closedWeekdays: [1, 2, 3, 4, 5, 6, 7].filter((weekday) =>
      data.has(`closed${weekday}`),
    ),
    stepWeeks: whole("stepWeeks", proposed.stepWeeks),
    stepPlaces: whole("stepPlaces", proposed.stepPlaces),
  };
}
