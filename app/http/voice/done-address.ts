import type { VoiceChange } from "./change-voice.server";

/** What the page's address says was just done; of a link that was taken away also what puts it back. */
export function doneAddress(
  change: Extract<VoiceChange, { outcome: "done" | "unlinked" }>,
): string {
  if (change.outcome === "done") return `?done=${change.done}`;
  const { to, stance } = change.link;
  const query = new URLSearchParams({
    done: "unlinked",
    stance,
    kind: to.kind,
    toId: to.id,
  });
  return `?${query}`;
}
