import { z } from "zod";
import { isNamedDay } from "~/core/time/calendar-day";

/** Messages are keys of the `form` catalogue; a figure after "|" fills its sentence. */
export function text(max: number) {
  return z
    .string({ error: "required" })
    .trim()
    .min(1, "required")
    .max(max, `tooLong|${max}`);
}

/** Empty where nothing was written. */
export function optionalText(max: number) {
  return z
    .string({ error: "unreadable" })
    .trim()
    .max(max, `tooLong|${max}`)
    .optional()
    .transform((value) => value ?? "");
}

const LARGEST = 1e12;

/** A number as people of either language write it: 1 234,5 and 1234.5 are the same. */
export const decimal = z.preprocess(
  (value) => (typeof value === "string" ? parseDecimal(value) : value),
  z
    .number({ error: "number" })
    .min(-LARGEST, "tooSmall")
    .max(LARGEST, "tooLarge"),
);

export const optionalDecimal = z.preprocess(
  (value) => (typeof value === "string" ? parseDecimal(value) : value),
  z
    .number({ error: "number" })
    .min(-LARGEST, "tooSmall")
    .max(LARGEST, "tooLarge")
    .optional()
    .transform((value) => value ?? null),
);

function parseDecimal(value: string): number | string | undefined {
  const compact = value.replace(/[\s\u00a0\u202f]/g, "").replace("−", "-");
  if (compact === "") return undefined;
  return /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(compact)
    ? Number(compact.replace(",", "."))
    : value;
}

export function wholeNumber(min: number, max: number) {
  return z.preprocess(
    (value) => (typeof value === "string" ? parseDecimal(value) : value),
    z
      .number({ error: "number" })
      .int("whole")
      .min(min, "tooSmall")
      .max(max, "tooLarge"),
  );
}

export function optionalWholeNumber(max: number) {
  return z.preprocess(
    (value) => (typeof value === "string" ? parseDecimal(value) : value),
    z
      .number({ error: "number" })
      .int("whole")
      .min(0, "tooSmall")
      .max(max, "tooLarge")
      .optional()
      .transform((value) => value ?? null),
  );
}

export const day = z.string({ error: "date" }).refine(isNamedDay, "date");

export const optionalDay = z
  .string({ error: "date" })
  .refine(isNamedDay, "date")
  .optional()
  .transform((value) => value ?? null);

export const id = z
  .uuid("unreadable")
  .transform((value) => value.toLowerCase());

export const optionalId = z
  .uuid("unreadable")
  .optional()
  .transform((value) => value?.toLowerCase() ?? null);

/** A native checkbox: "on" or nothing. */
export const checkbox = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");
