import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

const POLL_MS = 1_000;

/** Asks for the page's data again while something on it is under way. */
export function usePolling(watching: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!watching || state !== "idle") return undefined;
    const timer = setTimeout(revalidate, POLL_MS);
    return () => clearTimeout(timer);
  }, [revalidate, state, watching]);
}
