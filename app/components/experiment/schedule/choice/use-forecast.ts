import { useFetcher, useLocation } from "@remix-run/react";
import type { ShownForecast } from "./forecast";

/** Asks the page again what the choice could show while it is made; without JavaScript it stays what is proposed. */
export function useForecast(proposed: ShownForecast | null) {
  const { pathname } = useLocation();
  const { load, data, state } = useFetcher<{
    choice: { shown: ShownForecast | null } | null;
  }>();
  return {
    shown: data ? (data.choice?.shown ?? null) : proposed,
    isAsking: state !== "idle",
    ask(form: HTMLFormElement) {
      const fields = new URLSearchParams();
      for (const [name, value] of new FormData(form))
        if (typeof value === "string" && name !== "because")
          fields.set(name, value);
      load(`${pathname}?${fields}`);
    },
  };
}
