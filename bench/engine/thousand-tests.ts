import { analyse } from "~/core/evidence/analyse";
import type { AnalyseInput } from "~/core/evidence/contract";
import type { CalendarDay } from "~/core/time/calendar-day";
import { analysisTemplates } from "../seed/templates.ts";
import type { EngineCase } from "./cases.ts";

/** A thousand tests as the large organisation keeps them: a year of weeks, three designs. */
export function thousandTests(today: CalendarDay): EngineCase {
  const inputs = analysisTemplates(today).map(
    ({ input }) => JSON.parse(JSON.stringify(input)) as AnalyseInput,
  );
  return {
    name: "1,000 tests of a year analysed again",
    goalMs: 1_000,
    elsewhere: "gbstats 6,800",
    job: () => {
      for (let at = 0; at < 1_000; at++) analyse(inputs[at % inputs.length]!);
    },
  };
}
