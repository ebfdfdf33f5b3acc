import type { SourceName } from "../source-name";

/** How a webhook proves whom it comes from; '' takes none. */
export const WEBHOOK_SIGNATURES = [
  "standard-webhooks",
  "typeform",
  "",
] as const;
export type WebhookSignature = (typeof WEBHOOK_SIGNATURES)[number];

/** Which field of a tool's message is what, by its name or its question. */
export interface SourceMapping {
  readonly score?: string;
  readonly verbatim?: string;
  readonly site?: string;
  readonly channel?: string;
  readonly segment?: string;
  readonly respondent?: string;
  /** The labels of the score where it is answered in words: one a line, the best first. */
  readonly labels?: string;
  /** The fields that the last message had; nothing of what stood in them. */
  readonly seen?: readonly string[];
}

export const MAPPED_FIELDS = [
  "score",
  "verbatim",
  "site",
  "channel",
  "segment",
  "respondent",
] as const satisfies readonly (keyof SourceMapping)[];
export type MappedField = (typeof MAPPED_FIELDS)[number];

export function answerLabels({ labels = "" }: SourceMapping): string[] {
  const lines = labels.split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line !== "");
}

/** What a tool's webhooks are signed with. Of the other tools Essai reads files, and what a program sends with a key. */
export function signatureOf(tool: SourceName): WebhookSignature {
  if (tool === "typeform") return "typeform";
  return tool === "formbricks" || tool === "generic" ? "standard-webhooks" : "";
}

/** Whether its messages are read by their questions; a generic one says by itself what its fields are. */
export function readsByQuestion(tool: SourceName): boolean {
  return tool === "typeform" || tool === "formbricks";
}
