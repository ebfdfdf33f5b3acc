import { redirect } from "@remix-run/node";
import { notFound, refuseForm } from "../../respond.server";
import type { LogOutcome } from "./log-outcome.server";

/**
 * Answers whoever noted something: a form that stays on its page with a word, every other with its page, whose address
 * says what was done. What was refused comes back with what was typed.
 */
export function answerLog(
  outcome: LogOutcome,
  {
    page,
    keep = {},
    isInPlace = false,
  }: { page: string; keep?: Record<string, string>; isInPlace?: boolean },
) {
  if (outcome.outcome === "not-found") throw notFound();
  if (outcome.outcome === "faults") return refuseForm(outcome.reply);
  if (outcome.outcome === "refused")
    return refuseForm({ refusal: outcome.refusal }, "refused");
  if (isInPlace) return { saved: true };
  const { done, entity, logId } = outcome;
  const search = new URLSearchParams({ ...keep, done });
  if (entity && logId) {
    search.set("entity", entity);
    search.set("log", logId);
  }
  return redirect(`${page}?${search}`);
}
