import { useSubmit } from "@remix-run/react";
import { useEffect, useState, type FormEvent, type RefObject } from "react";
import { isReachable } from "~/components/form/one-tap/is-reachable";

/**
 * Sends a form once the server answers at all: one that could not leave would take the page away for an error. Until then
 * the form stays, `isUnsent` says so, and it goes off by itself when the network is back.
 */
export function useReachableSubmit(formRef: RefObject<HTMLFormElement>) {
  const submit = useSubmit();
  const [isUnsent, setUnsent] = useState(false);
  const [isAsking, setAsking] = useState(false);
  async function send() {
    setAsking(true);
    const isThere = await isReachable();
    setAsking(false);
    setUnsent(!isThere);
    if (isThere && formRef.current) submit(formRef.current);
  }
  useEffect(() => {
    if (!isUnsent) return undefined;
    const again = () => void send();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  });
  return {
    isUnsent,
    isAsking,
    onSubmit(event: FormEvent<HTMLFormElement>) {
      event.preventDefault();
      if (!isAsking) void send();
    },
  };
}
