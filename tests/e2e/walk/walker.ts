import {
  chromium,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from "playwright-core";
import { expect, inject } from "vitest";
import type { Locale } from "~/i18n/locale";
import { watchFaults } from "./faults";
import { inspect } from "./inspect";
import { labelled, wordsOf, type Words } from "./words";

export interface Way {
  locale: Locale;
  /** Of the window, in CSS pixels. */
  width: 390 | 1280;
  /** Without it, pages do with forms and links alone. */
  javaScript?: boolean;
  /** Whether pages are inspected; they are unless told, where scripts run. */
  looks?: boolean;
  /** Of a server of its own; the one all journeys share unless told. */
  baseUrl?: string;
}

/** One person with one browser window, who reads one language. */
export interface Walker extends Words {
  page: Page;
  context: BrowserContext;
  way: Way;
  baseUrl: string;
  /** Paths of the pages that were looked at, by the name they were looked at under. */
  seen: Map<string, string>;
  expectStatus: (status: number) => void;
  expectNoNetwork: () => void;
  field: (key: string) => Locator;
  button: (key: string) => Locator;
  link: (key: string) => Locator;
  heading: (name: string) => Locator;
  open: (path: string) => Promise<void>;
  /** Inspects the page as it stands now, once for each name. */
  look: (name: string) => Promise<void>;
  /** Closes the window; fails when any page complained. */
  leave: () => Promise<void>;
}

export async function launch(): Promise<Browser> {
  return chromium.launch(inject("browser"));
}

export async function startWalk(browser: Browser, way: Way): Promise<Walker> {
  const { locale, width, javaScript = true, looks = javaScript } = way;
  const baseUrl = way.baseUrl ?? inject("baseUrl");
  const context = await browser.newContext({
    baseURL: baseUrl,
    locale: locale === "fr" ? "fr-FR" : "en-GB",
    viewport: { width, height: width === 390 ? 844 : 800 },
    hasTouch: width === 390,
    javaScriptEnabled: javaScript,
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(10_000);
  const watch = await watchFaults(context);
  const page = await context.newPage();
  const words = wordsOf(locale);
  const seen = new Map<string, string>();
  return {
    ...words,
    ...find(page, words),
    page,
    context,
    way,
    baseUrl,
    seen,
    expectStatus: watch.expectStatus,
    expectNoNetwork: watch.expectNoNetwork,
    async open(path) {
      await page.goto(path);
    },
    async look(name) {
      if (seen.has(name)) return;
      seen.set(name, new URL(page.url()).pathname);
      if (looks) await inspect(page, `${name}-${locale}-${width}`);
    },
    async leave() {
      await context.close();
      expect(watch.faults).toEqual([]);
    },
  };
}

function find(page: Page, { say }: Words) {
  const optional = say("ui:field.optional");
  const whole = (key: string) => labelled(say(key), optional);
  return {
    field: (key: string) => page.getByLabel(whole(key)),
    button: (key: string) => page.getByRole("button", { name: whole(key) }),
    link: (key: string) =>
      page.getByRole("link", { name: whole(key) }).locator("visible=true"),
    heading: (name: string) => page.getByRole("heading", { name, exact: true }),
  };
}
