import { AxeBuilder } from "@axe-core/playwright";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const THEMES = ["light", "dark"] as const;

/** Where pictures of every page inspected are kept; nowhere unless a person asks for them. */
const shots = process.env.ESSAI_SHOTS;

/** Nothing wider than the screen, and nothing that axe holds against the page, in light and in dark. */
export async function inspect(page: Page, name: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow, `${name} is wider than the screen`).toBeLessThanOrEqual(0);
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.evaluate(afterNextPaint);
    if (shots) await takePicture(page, join(shots, `${name}-${colorScheme}`));
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    // The other theme changes colours alone.
    const asked =
      colorScheme === "light"
        ? axe.withTags(STANDARDS)
        : axe.withRules(["color-contrast"]);
    const { violations } = await asked.analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) =>
        [id, target.join(" "), failureSummary].join(": "),
      ),
    );
    expect(found, `${name}, ${colorScheme}`).toEqual([]);
  }
}

function afterNextPaint(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
}

async function takePicture(page: Page, path: string): Promise<void> {
  await mkdir(join(path, ".."), { recursive: true });
  await page.screenshot({ path: `${path}.png`, fullPage: true });
}
