import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import {
  PLAN_SECTIONS,
  type PlanSection,
  type PlanValues,
} from "~/schemas/experiment-plan";

const NAMES = Object.keys(PLAN_SECTIONS) as PlanSection[];

export type FieldFaults = Record<string, string[]>;

export interface ReadPlan {
  /** The parts that could be read. */
  readonly values: PlanValues;
  /** What keeps the asked part, or any part where all are asked, from being saved. */
  readonly faults: FieldFaults;
  /** The answer to a refused form, with what was typed. */
  reply(faults: FieldFaults): SubmissionResult<string[]>;
}

/**
 * Reads the parts of a plan each by itself. A button of one part asks for that part (`save` names it): a fault in another
 * does not stand in its way, and what is sound in the others is kept too, so that nothing typed is lost.
 */
export function readPlan(formData: FormData): ReadPlan {
  const asked = NAMES.find((name) => name === formData.get("save")) ?? "all";
  const values: Record<string, unknown> = {};
  const faults: FieldFaults = {};
  for (const name of NAMES) {
    const read = parseWithZod(formData, { schema: PLAN_SECTIONS[name] });
    if (read.status === "success") values[name] = read.value;
    else if (asked === "all" || asked === name)
      Object.assign(faults, read.error);
  }
  return {
    values: values as PlanValues,
    faults,
    reply: (fieldErrors) =>
      parseWithZod(formData, { schema: PLAN_SECTIONS.ethics }).reply({
        fieldErrors,
      }),
  };
}
