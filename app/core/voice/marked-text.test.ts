import { describe, expect, it } from "vitest";
import { markedParts } from "./marked-text";

describe("a text with found words", () => {
  it("is told in parts", () => {
    expect(markedParts("Trop d’\uE000attente\uE001 au guichet")).toMatchObject([
      { text: "Trop d’", found: false },
      { text: "attente", found: true },
      { text: " au guichet", found: false },
    ]);
  });

  it("without any is one part", () => {
    expect(markedParts("Merci")).toMatchObject([
      { text: "Merci", found: false },
    ]);
  });

  it("keeps the stretch round the first found word of a long one", () => {
    const parts = markedParts(
      `${"avant ".repeat(300)}\uE000colis\uE001${" après".repeat(300)}`,
    );
    const whole = parts.map(({ text }) => text).join("");
    expect(parts.filter(({ found }) => found)).toMatchObject([
      { text: "colis", found: true },
    ]);
    expect(whole.length).toBeLessThan(720);
    expect(whole.startsWith("… avant")).toBe(true);
    expect(whole.endsWith("après …")).toBe(true);
  });

  it("closes a found word that the cut goes through", () => {
    const parts = markedParts(`\uE000${"a".repeat(900)}\uE001 fin`);
    expect(parts[0]).toMatchObject({ text: "a".repeat(699), found: true });
  });
});
