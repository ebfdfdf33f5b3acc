import { render, type RenderResult } from "@testing-library/react";
import type { ReactElement } from "react";
import { MemoryRouter } from "react-router-dom";
import { TestI18n } from "./test-i18n";

// The flags Remix itself sets; without them the router warns, and Remix's own stub cannot pass them on.
const FUTURE = { v7_startTransition: true, v7_relativeSplatPath: true };

/** Renders an element inside a router and one language, as a page would. */
export function renderOnPage(
  element: ReactElement,
  language: "en" | "fr" = "en",
  at = "/",
): RenderResult {
  return render(
    <TestI18n language={language}>
      <MemoryRouter initialEntries={[at]} future={FUTURE}>
        {element}
      </MemoryRouter>
    </TestI18n>,
  );
}

/** What must never reach a drawing or a sentence: the first number that is not one, or null. */
export function dirtOf(container: HTMLElement): RegExpMatchArray | null {
  return container.innerHTML.match(/NaN|Infinity|undefined/);
}
