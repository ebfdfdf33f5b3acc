import type { BrowserContext, Page } from "playwright-core";

/** What a page complains about while somebody walks through it: console, script faults, refused policies. */
export interface FaultWatch {
  faults: string[];
  /** Answers of this status are part of the journey from now on. */
  expectStatus: (status: number) => void;
  /** So is a network that is not there. */
  expectNoNetwork: () => void;
}

declare global {
  interface Window {
    policyFaults?: string[];
  }
}

export async function watchFaults(
  context: BrowserContext,
): Promise<FaultWatch> {
  const faults: string[] = [];
  const expected = new Set<number>();
  await context.exposeBinding("noteFault", (_source, fault: string) => {
    faults.push(fault);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { noteFault } = window as unknown as {
        noteFault: (fault: string) => void;
      };
      noteFault(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  context.on("page", (page) => watchPage(page, faults, expected));
  return {
    faults,
    expectStatus: (status) => expected.add(status),
    expectNoNetwork: () => expected.add(NO_NETWORK),
  };
}

/** Stands among the statuses for an answer that never came. */
const NO_NETWORK = 0;

function statusOf(text: string): number {
  if (text.includes("ERR_INTERNET_DISCONNECTED")) return NO_NETWORK;
  return Number(/status of (\d{3})/.exec(text)?.[1]);
}

function watchPage(page: Page, faults: string[], expected: Set<number>): void {
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    const text = message.text();
    if (!expected.has(statusOf(text))) faults.push(`console: ${text}`);
  });
  page.on("response", (response) => {
    const status = response.status();
    if (status >= 400 && !expected.has(status))
      faults.push(`${status}: ${new URL(response.url()).pathname}`);
  });
}
