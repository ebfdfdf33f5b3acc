import type { Locator, Page } from "playwright-core";

/** How fast somebody types on a phone, a key. */
export const KEY_MS = 80;

/** A thumb that counts its taps, and types as fast as a person does. */
export class Hand {
  taps = 0;

  constructor(readonly page: Page) {}

  async tap(target: Locator): Promise<void> {
    await target.first().scrollIntoViewIfNeeded();
    await target.first().tap();
    this.taps++;
  }

  /** A tap into the field, then one key after the other. */
  async write(field: Locator, text: string): Promise<void> {
    await this.tap(field);
    await field.first().pressSequentially(text, { delay: KEY_MS });
  }
}
