import { Form, useSubmit, type FormProps } from "@remix-run/react";
import { useState, type FormEvent } from "react";
import { isReachable } from "./is-reachable";
import { Unsent } from "./unsent";

interface Waiting {
  readonly form: HTMLFormElement;
  readonly submitter: HTMLElement | null;
}

/**
 * A page's form that is sent once the server answers: one that could not leave would take the page, and what was typed,
 * away for an error. Until then it stays and says so. Without JavaScript it is a plain form.
 */
export function ReachableForm({ children, onSubmit, ...rest }: FormProps) {
  const submit = useSubmit();
  const [isAsking, setAsking] = useState(false);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  async function send({ form, submitter }: Waiting) {
    setAsking(true);
    const isThere = await isReachable();
    setAsking(false);
    setWaiting(isThere ? null : { form, submitter });
    // A button carries its own name and value; the form's own address, method and encoding are read from it.
    const target = submitter instanceof HTMLButtonElement ? submitter : form;
    const { preventScrollReset } = rest;
    if (isThere) submit(target, { preventScrollReset });
  }
  function check(event: FormEvent<HTMLFormElement>) {
    onSubmit?.(event);
    if (event.defaultPrevented) return;
    event.preventDefault();
    const form = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (!isAsking) void send({ form, submitter });
  }
  return (
    <Form {...rest} onSubmit={check}>
      {children}
      {waiting ? <Unsent onAgain={() => void send(waiting)} /> : null}
    </Form>
  );
}
