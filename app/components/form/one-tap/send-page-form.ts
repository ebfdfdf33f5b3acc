import { data } from "@remix-run/react";

/** Answered by the browser itself, when a form could not reach the server. */
export interface UnsentAnswer {
  readonly unsent: string;
}

export function isUnsentAnswer(answer: unknown): answer is UnsentAnswer {
  return typeof answer === "object" && answer !== null && "unsent" in answer;
}

/**
 * For the `clientAction` of a page whose forms are sent as a whole: where the network is lost the page stays, with what
 * was typed, and the form named by its `id` field says so. Every other fault goes its usual way.
 */
export async function sendPageForm<Answer>(
  request: Request,
  send: () => Promise<Answer>,
) {
  const sent = request.clone();
  try {
    return await send();
  } catch (thrown) {
    if (!(thrown instanceof TypeError)) throw thrown;
    const unsent = String((await sent.formData()).get("id") ?? "");
    // With a status of failure the page's data are not asked for again: that would fail too, and take the form away.
    return data<UnsentAnswer>({ unsent }, { status: 503 });
  }
}
