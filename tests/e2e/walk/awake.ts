import type { Walker } from "./walker";

/** Until the page's script has taken over: React writes its keys on the elements it knows. */
export async function untilAwake({ page }: Walker): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector("main") ?? {};
    return Object.keys(main).some((key) => key.startsWith("__react"));
  });
}
