import Printer from "lucide-react/icons/printer";
import { useSyncExternalStore } from "react";
import { Button } from "~/components/ui/button";

/** Shown once it can do something: printing needs the browser's own script. */
export function PrintButton({ label }: { label: string }) {
  const ready = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  return (
    <Button
      type="button"
      variant="primary"
      onClick={() => window.print()}
      className={ready ? "" : "invisible"}
    >
      <Printer aria-hidden="true" />
      {label}
    </Button>
  );
}

function neverChanges(): () => void {
  return () => undefined;
}
