import { Form } from "@remix-run/react";
import { Button, type ButtonVariant } from "~/components/ui/button";

/** One button that does one thing to the page's subject. */
export function ActForm({
  act,
  label,
  variant = "quiet",
}: {
  act: "archive" | "restore";
  label: string;
  variant?: ButtonVariant;
}) {
  return (
    <Form method="post" className="inline-flex">
      <input type="hidden" name="act" value={act} />
      <Button variant={variant}>{label}</Button>
    </Form>
  );
}
