import { z } from "zod";
import {
  BALANCES,
  DRAWN_FOR,
} from "~/core/experiment/schedule/schedule-choice";
import { day, optionalText, wholeNumber } from "./form-fields";

const choose = { error: "choose" };

/** What is chosen before the coin is flipped. A box of a closed weekday is named for it: closed1 is Monday. */
export const scheduleChoiceSchema = z
  .object({
    granularity: z.enum(["day", "week"], choose).default("week"),
    startsOn: day,
    weeks: wholeNumber(1, 104).default(1),
    balance: z.enum(BALANCES, choose).default("halves"),
    drawnFor: z.enum(DRAWN_FOR, choose).default("together"),
    ...Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7].map((weekday) => [
        `closed${weekday}`,
        z.string().optional(),
      ]),
    ),
    stepWeeks: wholeNumber(1, 26).default(1),
    stepPlaces: wholeNumber(1, 100).default(1),
    /** The newest draw that whoever draws saw; 0 for none. */
    seen: wholeNumber(0, 1_000),
    because: optionalText(500),
  })
  .transform(({ seen, because, ...fields }) => ({
    seen,
    because,
    choice: {
      granularity: fields.granularity,
      startsOn: fields.startsOn,
      weeks: fields.weeks,
      balance: fields.balance,
      drawnFor: fields.drawnFor,
      stepWeeks: fields.stepWeeks,
      stepPlaces: fields.stepPlaces,
      closedWeekdays: [1, 2, 3, 4, 5, 6, 7].filter(
        (weekday) => `closed${weekday}` in fields,
      ),
    },
  }));

export type AskedDraw = z.output<typeof scheduleChoiceSchema>;
