import { z } from "zod";
import { CHANNEL_KINDS } from "~/core/identity/organization/channel-kind";
import {
  id,
  optionalId,
  optionalText,
  text,
  wholeNumber,
} from "../form-fields";

export const journeySchema = z.object({ name: text(80), ownerId: optionalId });

export const momentSchema = z.object({
  name: text(80),
  stakes: wholeNumber(1, 5),
  channelKind: z.enum(CHANNEL_KINDS, "choose"),
  ownerId: optionalId,
});

/** One tap on the page of journeys: a journey, or a moment in its journey, a place earlier or later. */
export const moveSchema = z.object({
  what: z.enum(["journey", "moment"]),
  id,
  direction: z.enum(["earlier", "later"]),
});

/** What stands under a moment on the service blueprint; every row may stay empty. */
export const blueprintSchema = z.object({
  customerAction: optionalText(600),
  frontstage: optionalText(600),
  backstage: optionalText(600),
  support: optionalText(600),
});
