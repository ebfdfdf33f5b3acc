import { forgetDraft } from "./kept-draft";

/** Answered by the device itself, when the form could not reach the server. */
export interface Unsent {
  readonly unsent: true;
}

export function isUnsentAnswer(answer: unknown): answer is Unsent {
  return typeof answer === "object" && answer !== null && "unsent" in answer;
}

/** Bars on a phone, and nothing behind them: nobody waits longer than this for an answer. */
const PATIENCE_MS = 15_000;

const SILENCE = Symbol("no answer in time");

/**
 * Sends a form whose draft the device keeps. A saved one is forgotten; where the network is lost, or nobody answers, the
 * form stays, with what was typed, and says so. Every other fault goes its usual way. A form given up on may have arrived
 * all the same: sent again, it is one test, by its id.
 */
export async function saveDraft<Answer>({
  key,
  send,
}: {
  key: string;
  send: () => Promise<Answer>;
}) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(SILENCE), PATIENCE_MS);
  });
  try {
    return await Promise.race([send(), patience]);
  } catch (thrown) {
    if (thrown instanceof Response && thrown.status < 400) forgetDraft(key);
    // With a status of failure the page's data are not asked for again: that would fail too, and take the form away. Only
    // a whole response keeps its status on the way; `data()` around the answer loses it.
    if (thrown instanceof TypeError || thrown === SILENCE)
      return Response.json({ unsent: true } satisfies Unsent, { status: 503 });
    throw thrown;
  } finally {
    clearTimeout(timer);
  }
}
