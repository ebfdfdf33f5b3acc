import { useNavigation } from "@remix-run/react";
import { Button } from "~/components/ui/button";

/** Disabled while anything is on its way: a second tap sends nothing twice. */
export function SaveButton({ children }: { children: string }) {
  const { state } = useNavigation();
  return (
    <div>
      <Button disabled={state === "submitting"}>{children}</Button>
    </div>
  );
}
