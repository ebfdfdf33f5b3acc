import { z } from "zod";
import { CURRENCIES } from "~/core/identity/organization/currency";
import { isTimeZone } from "~/core/identity/organization/time-zone";
import { optionalDecimal, text } from "../form-fields";

export const organizationSettingsSchema = z.object({
  name: text(80),
  locale: z.enum(["en", "fr"], "choose"),
  timeZone: z.string("choose").refine(isTimeZone, "choose"),
  currency: z.enum(CURRENCIES, "choose"),
  hourValue: optionalDecimal
    .refine((value) => value === null || value >= 0, "tooSmall")
    .refine((value) => value === null || value <= 10_000, "tooLarge"),
});
