import { createRemixStub } from "@remix-run/testing";
import { cleanup, render, screen } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { keyResultStanding, type StoredKeyResult } from "~/core/okr/standing";
import { metricReport } from "~/core/metric/report/metric-report";
import type { MetricKind } from "~/core/metric/metric-kind";
import { serverI18n } from "~/i18n/i18n.server";
import type { Locale } from "~/i18n/locale";
import { KeyResultBlock } from "./key-result-block";

const TODAY = "2026-03-31";

// React Router speaks of its next version on the first render, and Remix's stub has no way to answer it.
beforeAll(() => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const Stub = createRemixStub([{ path: "/", Component: () => null }]);
  render(<Stub />);
  cleanup();
  warn.mockRestore();
});

/** A key result whose metric holds one value, an index read in March: no interval, no limits. */
function show(
  value: number,
  fields: Partial<StoredKeyResult>,
  {
    kind = "index",
    today = TODAY,
    locale = "en",
  }: { kind?: MetricKind; today?: string; locale?: Locale } = {},
) {
  const metric = {
    id: "m",
    name: "Index",
    kind,
    unit: "",
    scale: null,
    direction: "up",
    granularity: "month",
  } as const;
  const report = metricReport({ ...metric, kind: "index" }, [
    {
      periodStart: "2026-03-01",
      granularity: "month",
      siteId: null,
      channel: "",
      segmentName: "",
      segmentValue: "",
      statistics: { form: "value", value },
    },
  ]);
  const keyResult = {
    id: "k",
    title: "Shorter queues",
    kind: "result" as const,
    unit: "",
    lastCheckIn: null,
    objective: { id: "o", statement: "I want to be served soon" },
    metric,
    direction: "increase" as const,
    startValue: null,
    targetValue: null,
    bandLow: null,
    bandHigh: null,
    startOn: null,
    dueOn: null,
    ...fields,
  };
  const standing = keyResultStanding({
    keyResult,
    source: { from: "metric", report, granularity: "month" },
    today,
  });
  const Stub = createRemixStub([
    {
      path: "/o/:org",
      Component: () => (
        <KeyResultBlock shown={{ keyResult, standing, course: null }} />
      ),
    },
  ]);
  const { container } = render(
    <I18nextProvider i18n={serverI18n(locale)}>
      <Stub initialEntries={["/o/acme"]} />
    </I18nextProvider>,
  );
  return { text: container.textContent ?? "", container };
}

describe("a key result says", () => {
  it("that a limit is kept where “at most” hits its target exactly", () => {
    const { text } = show(5, { direction: "at-most", targetValue: 5 });
    expect(text).toContain("Kept. The limit is kept.");
    expect(text).toContain("at most 5");
    expect(text).not.toContain("%");
  });

  it("by how much a limit is broken", () => {
    const { text } = show(7.5, { direction: "at-most", targetValue: 5 });
    expect(text).toContain("Not kept. 2.5 above the limit.");
  });

  it("how far a negative NPS has come", () => {
    const { text } = show(
      -10,
      { startValue: -30, targetValue: 10 },
      { kind: "nps" },
    );
    expect(text).toContain("−10");
    expect(text).toContain("target +10");
    expect(text).toContain("50% of the way, 20 points to go.");
  });

  it("that a band holds, with no bar and no share", () => {
    const { text, container } = show(80, {
      direction: "maintain",
      bandLow: 75,
      bandHigh: 85,
    });
    expect(text).toContain("Kept. Inside the band.");
    expect(text).not.toContain("% of the way");
    expect(container.querySelector("[style]")).toBeNull();
  });

  it("that the end of a band belongs to it", () => {
    const { text } = show(85, {
      direction: "maintain",
      bandLow: 75,
      bandHigh: 85,
    });
    expect(text).toContain("Inside the band.");
  });

  it("how far outside a band it is", () => {
    const { text } = show(
      0.9,
      { direction: "maintain", bandLow: 0.75, bandHigh: 0.85 },
      { kind: "proportion" },
    );
    expect(text).toContain("Not kept. 5 points outside the band.");
  });

  it("that it passed its target, instead of a share above 100 %", () => {
    const { text } = show(120, { startValue: 0, targetValue: 100 });
    expect(text).toContain("Target reached and passed.");
    expect(text).not.toContain("120%");
  });

  it("never that the whole way is done while some is left", () => {
    const { text } = show(99.9, { startValue: 0, targetValue: 100 });
    expect(text).toContain("99% of the way, 0.1 to go.");
  });

  it("that it moved the wrong way", () => {
    const { text } = show(40, { startValue: 50, targetValue: 60 });
    expect(text).toContain("It moved the wrong way: 20 to go.");
  });

  it("that the target is where it started", () => {
    const { text } = show(50, { startValue: 50, targetValue: 50 });
    expect(text).toContain("The target is where it started, and it is kept.");
  });

  it("that a stale one speaks of its reading, not of today", () => {
    const { text } = show(
      100,
      { startValue: 0, targetValue: 100 },
      { today: "2026-08-01" },
    );
    expect(text).toContain("Stale. The last reading ends on 31 March 2026");
    expect(text).toContain("At that reading: target reached.");
    expect(text).not.toContain("Reached.");
  });

  it("from which metric its value comes by itself", () => {
    show(1, { targetValue: 2 });
    expect(screen.getByRole("link", { name: "Index" })).toBeInTheDocument();
  });

  it("the same in French, with its spaces and points", () => {
    const { text } = show(
      0.77,
      { startValue: 0.72, targetValue: 0.8 },
      { kind: "proportion", locale: "fr" },
    );
    expect(text).toContain("cible 80\u202f%");
    expect(text).toContain("62\u202f% du chemin, il reste 3 points.");
  });
});
