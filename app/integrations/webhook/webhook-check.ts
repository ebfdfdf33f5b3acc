/** What a webhook's signature says of it; a reason is for the log, the sender is told "no" only. */
export type WebhookCheck =
  /** `id` is the same when the same message is sent again; null where the sender has none. */
  | { outcome: "genuine"; id: string | null }
  | {
      outcome: "refused";
      reason:
        | "header-missing"
        | "header-unreadable"
        | "too-old"
        | "too-new"
        | "wrong-signature"
        | "no-secret";
    };

export interface SignedWebhook {
  /** As it came: parsed and written again it would be another text. */
  body: Uint8Array;
  headers: Headers;
  secret: string;
}
