import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "~/components/ui/button";

/** Saves the plan with one of its fields set to what Essai proposes; the same without JavaScript. */
export function TakeButton({
  name,
  value,
  children,
}: {
  name: "measuringDays" | "windows" | "design";
  value: string | number;
  children: ReactNode;
}) {
  const { pathname } = useLocation();
  const part = name === "design" ? "places" : "effect";
  return (
    <Button
      name="save"
      value={part}
      formAction={`${pathname}?take=${name}.${value}`}
    >
      {children}
    </Button>
  );
}
