/** `open` until the approver says something. */
export type ApprovalAnswer = "open" | "approved" | "refused";
