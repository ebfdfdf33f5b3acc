import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "~/components/ui/button";
import {
  ErrorSummary,
  type FormFault,
} from "~/components/ui/form/error-summary";

interface SettingsFormProps {
  form: { id: string; noValidate: boolean };
  faults: readonly FormFault[];
  /** Goes with the form unseen: the id of what is new, the version of what is changed. */
  hidden: Readonly<Record<string, string>>;
  submitLabel: string;
  children: ReactNode;
}

/** The frame of every form of the settings: faults at its head, one button at its foot. */
export function SettingsForm({
  form,
  faults,
  hidden,
  submitLabel,
  children,
}: SettingsFormProps) {
  return (
    <Form method="post" {...form} className="grid max-w-2xl gap-5">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ErrorSummary faults={faults} />
      {children}
      <div>
        <Button variant="primary">{submitLabel}</Button>
      </div>
    </Form>
  );
}
