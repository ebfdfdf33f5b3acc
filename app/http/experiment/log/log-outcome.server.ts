import type { SubmissionResult } from "@conform-to/react";

/** What an address says after something was noted, and what its undo needs. */
export type LogDone =
  | "day"
  | "dayCleared"
  | "loss"
  | "surprise"
  | "commitment"
  | "photo"
  | "removed"
  | "restored";

export type LogOutcome =
  | { outcome: "done"; done: LogDone; entity?: string; logId?: string }
  | { outcome: "not-found" }
  /** A form's faults, beside its fields. */
  | { outcome: "faults"; reply: SubmissionResult<string[]> }
  /** Keys of `refusal.*` in the log catalogue. */
  | { outcome: "refused"; refusal: LogRefusal };

export type LogRefusal =
  | "notNow"
  | "otherDay"
  | "unreadable"
  | "notYours"
  | "gone"
  | "noFile"
  | "tooLarge"
  | "notAPhoto";
