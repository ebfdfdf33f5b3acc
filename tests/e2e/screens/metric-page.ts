import { expect } from "vitest";
import type { Walker } from "../walk/walker";

/** Signed, as this language writes points: +55, −3. */
export function points({ format }: Walker, value: number): string {
  return format.points(value, { digits: 0 });
}

interface SeenValue {
  from: string;
  to: string;
  n: number;
  nps: number;
  low: number;
  high: number;
}

/** The value stands with its interval, its n and its days. */
export async function expectValue(
  walker: Walker,
  seen: SeenValue,
): Promise<void> {
  const { page, say, format } = walker;
  const facts = [
    say("ui:interval.between", {
      low: points(walker, seen.low),
      high: points(walker, seen.high),
    }),
    say("metric:page.answers", {
      count: seen.n,
      formatted: format.count(seen.n),
    }),
    say("metric:page.window", {
      from: format.fullDate(seen.from),
      to: format.fullDate(seen.to),
    }),
  ].join(" · ");
  await page.getByText(facts).waitFor();
  await page
    .getByText(points(walker, seen.nps), { exact: true })
    .first()
    .waitFor();
}

/** Value and n of each site, in the table that the drawing is. */
export async function expectSites(
  walker: Walker,
  sites: readonly { name: string; n: number; nps: number }[],
): Promise<void> {
  const { page, say } = walker;
  const table = page.getByRole("table", { name: say("metric:page.sites") });
  for (const { name, n, nps } of sites) {
    const cells = await table
      .getByRole("row", { name })
      .getByRole("cell")
      .allInnerTexts();
    expect(cells.slice(-2).map((text) => text.trim())).toEqual([
      points(walker, nps),
      `n ${n}`,
    ]);
  }
}

export async function expectControlChart({ page, say }: Walker): Promise<void> {
  const figure = page
    .getByRole("figure")
    .filter({ hasText: say("chart:control.naturalLimits") });
  expect(await figure.locator("svg").count()).toBeGreaterThan(0);
  await figure
    .locator("summary", { hasText: say("chart:figure.table") })
    .click();
  await figure.getByRole("table").waitFor();
}
