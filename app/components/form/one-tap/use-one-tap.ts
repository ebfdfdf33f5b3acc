import { useFetcher } from "@remix-run/react";
import { useState, type FormEvent } from "react";
import { isReachable } from "./is-reachable";

interface Held {
  readonly data: FormData;
  readonly action: string;
  readonly isLost: boolean;
}

/**
 * Sends what one tap chose, in place. The network is asked first: a form that cannot leave would take the whole page away
 * for an error. Where nobody answers the choice stays (`formData`), `isUnsent` says so, and `again` sends it once more.
 */
export function useOneTap<Answer>(key?: string) {
  const fetcher = useFetcher<Answer>(key ? { key } : undefined);
  const [held, setHeld] = useState<Held | null>(null);
  const isIdle = fetcher.state === "idle";
  // Held until the fetcher shows the same choice: what was tapped never flickers.
  if (!isIdle && held !== null) setHeld(null);
  async function send(data: FormData, action: string) {
    setHeld({ data, action, isLost: false });
    if (await isReachable()) fetcher.submit(data, { method: "post", action });
    else setHeld({ data, action, isLost: true });
  }
  const isUnsent = held?.isLost ?? false;
  const isSending = !isIdle || (held !== null && !isUnsent);
  return {
    answer: fetcher.data as Answer | undefined,
    /** What is on its way, or waits for a network. */
    formData: fetcher.formData ?? held?.data,
    isSending,
    isUnsent,
    send,
    /** Of a form's `onSubmit`; `more` are fields that only a script sends. */
    submit(
      event: FormEvent<HTMLFormElement>,
      action: string,
      more: Readonly<Record<string, string>> = {},
    ) {
      event.preventDefault();
      if (!isSending) void send(filled(event, more), action);
    },
    again() {
      if (held) void send(held.data, held.action);
    },
  };
}

/** What the form holds, with the button that was pressed. */
function filled(
  event: FormEvent<HTMLFormElement>,
  more: Readonly<Record<string, string>>,
): FormData {
  const data = new FormData(event.currentTarget);
  const { submitter } = event.nativeEvent as SubmitEvent;
  if (submitter instanceof HTMLButtonElement && submitter.name)
    data.set(submitter.name, submitter.value);
  for (const [name, value] of Object.entries(more)) data.set(name, value);
  return data;
}
