import { z } from "zod";
import { CONTEXT_KINDS } from "~/core/identity/organization/context-kind";
import { day, id, optionalDay, optionalId, text } from "../form-fields";

/** Without an end it lasts one day. */
export const contextEventSchema = z
  .object({
    kind: z.enum(CONTEXT_KINDS, "choose"),
    title: text(120),
    startsOn: day,
    endsOn: optionalDay,
    siteId: optionalId,
    metricId: optionalId,
  })
  .refine(({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn, {
    path: ["endsOn"],
    error: "dateOrder",
  })
  .transform((event) => ({ ...event, endsOn: event.endsOn ?? event.startsOn }));

export const seriesBreakSchema = z.object({
  metricId: z.uuid("choose").transform((value) => value.toLowerCase()),
  breakOn: day,
  reason: text(240),
});

/** Taking an event or a break away, and the way back. */
export const contextActSchema = z.object({
  what: z.enum(["event", "break"]),
  act: z.enum(["remove", "restore"]),
  id,
});
