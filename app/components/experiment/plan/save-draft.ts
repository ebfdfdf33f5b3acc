import { data } from "@remix-run/react";
import { forgetDraft } from "./kept-draft";

/** Answered by the device itself, when the form could not reach the server. */
export interface Unsent {
  readonly unsent: true;
}

export function isUnsent(answer: unknown): answer is Unsent {
  return typeof answer === "object" && answer !== null && "unsent" in answer;
}

/**
 * Sends a form whose draft the device keeps. A saved one is forgotten; where the network is lost the form stays, with what
 * was typed, and says so. Every other fault goes its usual way.
 */
export async function saveDraft<Answer>({
  key,
  send,
}: {
  key: string;
  send: () => Promise<Answer>;
}) {
  try {
    return await send();
  } catch (thrown) {
    if (thrown instanceof Response && thrown.status < 400) forgetDraft(key);
    // With a status of failure the page's data are not asked for again: that would fail too, and take the form away.
    if (thrown instanceof TypeError)
      return data<Unsent>({ unsent: true }, { status: 503 });
    throw thrown;
  }
}
