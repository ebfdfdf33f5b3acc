import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("styles/tokens.css", "utf8");

function tokensAfter(selector: string): Record<string, string> {
  const start = css.indexOf("{", css.indexOf(selector));
  const block = css.slice(start, css.indexOf("}", start));
  return Object.fromEntries(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((m) => [m[1]!, m[2]!]),
  );
}

const themes = {
  light: tokensAfter('[data-theme="light"]'),
  dark: tokensAfter('[data-theme="dark"]'),
};

/** WCAG 2.2, relative luminance of sRGB. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort(
    (x, y) => y - x,
  );
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ["--paper", "--surface"];
const RULES: [string, string[], string[], number][] = [
  ["text", ["--ink", "--ink-2"], [...GROUNDS, "--sunken"], 7],
  ["text on the soft accent", ["--ink"], ["--accent-soft", "--band"], 7],
  ["small labels", ["--ink-3"], [...GROUNDS, "--sunken", "--band"], 4.5],
  [
    "result words",
    ["--moved", "--worsened", "--flat", "--unknown"],
    GROUNDS,
    4.5,
  ],
  [
    "result marks on the band",
    ["--moved", "--worsened", "--flat", "--unknown"],
    ["--band"],
    3,
  ],
  ["links and faults", ["--accent", "--danger"], GROUNDS, 4.5],
  ["words on a button", ["--accent-ink"], ["--accent"], 4.5],
  ["danger on its ground", ["--danger", "--ink"], ["--danger-soft"], 4.5],
  ["edges of controls", ["--edge"], GROUNDS, 3],
];

describe.each(["light", "dark"] as const)("%s tokens", (theme) => {
  it.each(RULES)("hold the contrast of %s", (_name, inks, grounds, least) => {
    const tokens = themes[theme];
    for (const ink of inks)
      for (const ground of grounds)
        expect(
          contrast(tokens[ink]!, tokens[ground]!),
          `${ink} on ${ground}`,
        ).toBeGreaterThanOrEqual(least);
  });

  it.each(["moved", "worsened", "flat", "unknown"])(
    "keep %s readable on its own soft ground",
    (hue) => {
      const tokens = themes[theme];
      expect(
        contrast(tokens[`--${hue}`]!, tokens[`--${hue}-soft`]!),
      ).toBeGreaterThanOrEqual(4);
    },
  );
});

describe("the tokens", () => {
  it("measure contrast as the standard does", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    // #767676 is the standard's well-known lightest grey for text on white.
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });

  it("are the same in the dark chosen by a person and by the system", () => {
    expect(tokensAfter(":root:not([data-theme])")).toEqual(themes.dark);
  });

  it("name every colour in both themes", () => {
    expect(Object.keys(themes.dark)).toEqual(Object.keys(themes.light));
  });
});
