import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether the page's script runs: false on the server and while the first rendering is taken over. */
export function useScripted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
