import { PLAN_SECTIONS } from "~/schemas/experiment-plan";

/** Where a saved plan leads: a part that was saved by itself stays in sight, the whole leads to the test. */
export function savedPath(
  page: string,
  asked: FormDataEntryValue | null,
): string {
  const part = Object.keys(PLAN_SECTIONS).find((name) => name === asked);
  return part ? `${page}/plan?saved=${part}#${part}` : page;
}
