import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { dirtOf, renderOnPage } from "../test-page";
import { Sparkline } from "./sparkline";

describe("a sparkline", () => {
  it.each([
    ["several values", [1, 2, null, 3], 0, 4],
    ["no value", [], null, null],
    ["one value", [5], null, null],
    ["equal values", [2, 2, 2], 2, 2],
  ])("holds for %s", (_name, values, lower, upper) => {
    const { container } = renderOnPage(
      <Sparkline
        values={values}
        lower={lower}
        upper={upper}
        label="Twelve weeks"
      />,
    );
    expect(screen.getByText("Twelve weeks")).toBeInTheDocument();
    expect(dirtOf(container)).toBeNull();
  });
});
