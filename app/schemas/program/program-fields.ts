import { z } from "zod";
import { isNamedDay } from "~/core/time/calendar-day";

/** Lists of one request; more come in the next one. */
export const MOST_ROWS = 1_000;
/** Sums of this many squares of it stay far from where numbers end. */
export const LARGEST_NUMBER = 1e12;

/** PostgreSQL keeps no U+0000, and half of a surrogate pair is no text. */
function isStorable(text: string): boolean {
  return !text.includes("\0") && !/\p{Surrogate}/u.test(text);
}

export function programText(most: number) {
  return z
    .string()
    .max(most)
    .refine(isStorable, "must not hold U+0000 or half a character");
}

/** A name (of a site, a channel): as in a file, doubled spaces are accidents, and an empty one is none. */
export function optionalLabel(most: number) {
  return programText(most).nullish().transform(tidyLabel);
}

export function requiredLabel(most: number) {
  return programText(most)
    .transform(tidyLabel)
    .pipe(z.string("must not be empty"));
}

function tidyLabel(text: string | null | undefined): string | null {
  const tidy = (text ?? "").replaceAll(/\s+/g, " ").trim().normalize("NFC");
  return tidy === "" ? null : tidy;
}

export const optionalSegment = z
  .strictObject({ name: requiredLabel(120), value: requiredLabel(200) })
  .nullish()
  .transform((segment) => segment ?? null);

const INSTANT =
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/;

function isInstant(text: string): boolean {
  const names = INSTANT.test(text) && isNamedDay(text.slice(0, 10));
  return names && Number.isFinite(Date.parse(text));
}

/** "2026-03-02", or an instant with its zone, whose day is that of the organisation. */
export const dayOrInstant = z
  .string()
  .refine(
    (text) => isNamedDay(text) || isInstant(text),
    "must be a day (2026-03-02) or an instant with its zone (2026-03-02T09:10:00Z)",
  );

export const programNumber = z
  .number()
  .min(-LARGEST_NUMBER)
  .max(LARGEST_NUMBER);

export const metricId = z.uuid().toLowerCase();
