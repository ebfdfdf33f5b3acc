import { z } from "zod";
import {
  readsByQuestion,
  signatureOf,
  type SourceMapping,
} from "~/core/import/source/source-mapping";
import { SOURCE_NAMES } from "~/core/import/source-name";
import {
  optionalId,
  optionalText,
  optionalWholeNumber,
  text,
} from "../form-fields";

const fieldName = optionalText(200);

/** Where answers come from by themselves. Which field is what is asked of tools whose messages are read by their questions. */
export const sourceSchema = z
  .object({
    name: text(80),
    tool: z.enum(SOURCE_NAMES, "choose"),
    metricId: optionalId,
    retentionDays: optionalWholeNumber(3_650),
    score: fieldName,
    verbatim: fieldName,
    site: fieldName,
    channel: fieldName,
    segment: fieldName,
    respondent: fieldName,
    labels: optionalText(2_000),
  })
  .transform(({ name, tool, metricId, retentionDays, ...fields }) => ({
    name,
    tool,
    metricId,
    // 0 days would forget words before anybody read them: as good as not set.
    retentionDays: retentionDays === 0 ? null : retentionDays,
    signature: signatureOf(tool),
    mapping: (readsByQuestion(tool) ? filled(fields) : {}) as SourceMapping,
  }));

function filled(fields: Record<string, string>): Record<string, string> {
  const entries = Object.entries(fields).filter(([, value]) => value !== "");
  return Object.fromEntries(entries);
}

/** A tool's own secret pasted here; without one, Essai makes it. */
export const secretSchema = z.object({
  act: z.literal("secret"),
  secret: z
    .string()
    .trim()
    .max(500, "tooLong|500")
    .optional()
    .transform((value) => value ?? ""),
});

export const keptSecret = z.string().min(16, "shortSecret");
