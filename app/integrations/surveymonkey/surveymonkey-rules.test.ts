import { expect, it } from "vitest";

import {
  column,
  inspectFixture,
  warnings,
} from "../inspect/inspect-fixture.fixture";

const QUICK =
  "Did we answer quickly? 10 - strongly agree, 1 - strongly disagree.";

it("joins the two header rows and leaves out who answered nothing", async () => {
  const found = await inspectFixture(
    "surveymonkey/fixtures/two-header-rows.csv",
  );
  expect(found).toMatchObject({
    source: "surveymonkey",
    headerRows: 2,
    rows: 5,
    complete: 4,
    skipped: [{ reason: "not-answered", count: 1 }],
  });
  expect(column(found, "#7")).toMatchObject({
    label: "Which shops do you know? – Nice",
    role: "ignore",
  });
  expect(column(found, "#8").role).toBe("text");
});

it("takes “10 - strongly agree” for a 10, N/A for no answer, and says the scale begins at 1", async () => {
  const found = await inspectFixture(
    "surveymonkey/fixtures/two-header-rows.csv",
  );
  expect(column(found, QUICK)).toMatchObject({
    kind: "csat",
    scale: { min: 1, max: 10 },
    answered: 3,
    missing: 1,
    distribution: { "1": 1, "9": 1, "10": 1 },
    value: { nps: null },
  });
  expect(warnings(found)).toContain(`3 ${QUICK} labelled-number`);
});

it("reads words of satisfaction from the top of five, and times with AM and PM month first", async () => {
  const found = await inspectFixture(
    "surveymonkey/fixtures/two-header-rows.csv",
  );
  expect(column(found, "How satisfied are you with our shops?")).toMatchObject({
    distribution: { "2": 1, "3": 1, "4": 1, "5": 1 },
    value: { topTwoBox: 0.5 },
  });
  expect(column(found, "Start Date").dateFormat).toBe("MM/dd/yyyy HH:mm");
});
