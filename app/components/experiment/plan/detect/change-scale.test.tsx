import { render } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { expect, it } from "vitest";
import { serverI18n } from "~/i18n/i18n.server";
import { ChangeScale } from "./change-scale";

function drawn(visible: number, sought: number) {
  const { container } = render(
    <I18nextProvider i18n={serverI18n("en")}>
      <ChangeScale
        visible={visible}
        sought={sought}
        words={{ effect: "6 points", minimum: "3 points" }}
      />
    </I18nextProvider>,
  );
  const lefts = [...container.querySelectorAll<HTMLElement>("[style*=left]")];
  return {
    text: container.textContent,
    places: lefts.map(({ style }) => style.left).filter(Boolean),
  };
}

it("draws from nothing on, with the smallest visible change and the one looked for on one scale", () => {
  // A fifth of room beyond the larger of both, 5: the line ends at 6.
  const { text, places } = drawn(5, 3);
  expect(places.map(parseFloat)).toEqual([
    expect.closeTo(83.33, 1),
    expect.closeTo(50, 1),
  ]);
  expect(text).toContain("0");
  expect(text).toContain("3 points: what you look for");
  expect(text).toContain("seen from 6 points on");
});
