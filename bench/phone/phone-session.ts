import type { Browser, Page } from "playwright-core";

/** Of the demonstration's four people. */
const PASSWORD = "demonstration";

/** A phone of 390 by 844 with touch, signed in as one person; the page stands on Today. */
export async function openPhone({
  browser,
  url,
  email,
}: {
  browser: Browser;
  url: string;
  email: string;
}): Promise<{ page: Page; today: string }> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
    locale: "en-GB",
  });
  await context.addCookies([{ name: "essai_locale", value: "en", url }]);
  const page = await context.newPage();
  await page.goto(`${url}/sign-in`);
  const form = page.locator("form:has([name=email][type=email])");
  await form.locator("[name=email]").fill(email);
  await form.locator("[name=password]").fill(PASSWORD);
  await form.locator("button").last().click();
  await page.waitForURL(/\/o\/[^/]+$/);
  return { page, today: page.url() };
}
