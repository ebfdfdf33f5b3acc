import { createHash } from "node:crypto";
import type { SubmissionResult } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import { isUuid } from "~/data/org.server";
import { badInput, notFound, refuseForm } from "../respond.server";

/** What became of a form of the settings. */
export type Saved =
  | { outcome: "saved"; id: string }
  | { outcome: "not-found" }
  | { outcome: "refused"; reply: SubmissionResult<string[]> };

/** Leads to the page of what was saved, or answers with the faults and all that was typed. */
export function answerSaved(saved: Saved, to: (id: string) => string) {
  if (saved.outcome === "not-found") throw notFound();
  if (saved.outcome === "refused") return refuseForm(saved.reply);
  return redirect(to(saved.id));
}

/**
 * A short mark of what a form was filled from. It comes back with the form: two who edit the same thing at once do not
 * undo each other unseen.
 */
export function versionOf(shown: object): string {
  const text = JSON.stringify(shown);
  return createHash("sha256").update(text).digest("base64url").slice(0, 16);
}

/** Whether the form was filled from something older than what is there. */
export function isStale(formData: FormData, shown: object): boolean {
  return formData.get("version") !== versionOf(shown);
}

/** The id a form for something new brings, made before it was sent. */
export function readNewId(formData: FormData): string {
  const id = formData.get("id");
  if (!isUuid(id)) throw badInput();
  return id.toLowerCase();
}

/** Whether the archive button or its undo was pressed, and not the form's own. */
export function archiveActOf(formData: FormData): "archive" | "restore" | null {
  const act = formData.get("act");
  return act === "archive" || act === "restore" ? act : null;
}
