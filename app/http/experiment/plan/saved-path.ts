import {
  harmAnswersToText,
  isHalfAnswered,
  type HarmAnswers,
} from "~/core/experiment/plan/harm-questions";
import { PLAN_SECTIONS } from "~/schemas/experiment-plan";

/**
 * Where a saved plan leads: a part that was saved by itself stays in sight, the whole leads to the test. Some of the four
 * questions about harm answered are no check yet, and are stored nowhere: the address carries them, and the whole plan
 * leads to what is left to answer.
 */
export function savedPath({
  page,
  asked,
  answers,
}: {
  page: string;
  asked: FormDataEntryValue | null;
  answers: HarmAnswers | null;
}): string {
  const part = Object.keys(PLAN_SECTIONS).find((name) => name === asked);
  const half = answers && isHalfAnswered(answers) ? answers : null;
  if (!part && !half) return page;
  const search = new URLSearchParams({
    saved: part ?? "all",
    ...(half ? { harmless: harmAnswersToText(half) } : {}),
  });
  return `${page}/plan?${search}#${part ?? "ethics"}`;
}
