import { z } from "zod";
import {
  dayOrInstant,
  metricId,
  MOST_ROWS,
  optionalLabel,
  optionalSegment,
  programNumber,
  programText,
} from "./program-fields";

const response = z
  .strictObject({
    /** The sender's own name of the answer: sent again, it is the same answer. */
    id: programText(200).refine((id) => id.trim() !== "", "must not be empty"),
    date: dayOrInstant,
    score: programNumber.nullish(),
    /** Of somebody who was reached and gave no score. */
    silence: z.enum(["dismissed", "not-asked"]).nullish(),
    verbatim: programText(10_000).nullish(),
    site: optionalLabel(200),
    channel: optionalLabel(120),
    segment: optionalSegment,
    /** Kept as a keyed hash only. */
    respondent: programText(320).nullish(),
  })
  .refine(({ score, silence }) => (score ?? null) === null || !silence, {
    path: ["silence"],
    message: "must not stand beside a score",
  })
  .refine(
    ({ score, silence }) => (score ?? null) !== null || Boolean(silence),
    {
      path: ["score"],
      message: "must be a number, or silence must say why there is none",
    },
  );

/** What POST /api/v1/responses takes, and what a generic webhook sends. */
export const responsesBody = z.strictObject({
  /** May be left out where the source has one metric. */
  metric: metricId.nullish(),
  responses: z.array(response).min(1).max(MOST_ROWS),
});

export type ResponsesBody = z.output<typeof responsesBody>;
export type SentResponse = ResponsesBody["responses"][number];
