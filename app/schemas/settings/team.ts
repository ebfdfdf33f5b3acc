import { z } from "zod";
import {
  checkbox,
  optionalDecimal,
  optionalId,
  optionalWholeNumber,
  text,
} from "../form-fields";

/** Nothing typed leaves the dimension free. */
const optionalAmount = optionalDecimal.refine(
  (value) => value === null || value >= 0,
  "tooSmall",
);

export const teamSchema = z.object({
  name: text(80),
  siteId: optionalId,
  approverId: optionalId,
  memberIds: z
    .array(z.uuid("unreadable").transform((value) => value.toLowerCase()))
    .max(2_000, "unreadable"),
  money: optionalAmount,
  hours: optionalAmount,
  customers: optionalWholeNumber(100_000_000),
  days: optionalWholeNumber(3_650),
  allowsIrreversible: checkbox,
});
