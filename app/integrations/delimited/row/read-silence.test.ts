import { expect, it } from "vitest";

import { columns, gist, kept, mapping, read } from "../fixtures/reading";

const ASKED = mapping({
  columns: columns([0, "score"], [1, "date"], [2, "respondent"]),
});

it("tells who closed the question from who was not asked it, and neither from a zero or an empty cell", async () => {
  const outcomes = await read(
    "note;jour;client\n0;2026-03-02;A 1\nDismissed;2026-03-02;A 2\nQuestion non posée;2026-03-03;\n;2026-03-03;A 3\nn/a;2026-03-03;A 3\n",
    ASKED,
  );
  expect(gist(outcomes)).toEqual([
    "2 kept",
    "3 kept",
    "4 kept",
    "5 skipped no-answer",
    "6 skipped no-answer",
  ]);
  expect(
    kept(outcomes).map((row) =>
      row.grain === "responses"
        ? [row.score, row.silence, row.respondent]
        : null,
    ),
  ).toEqual([
    [0, "", "A 1"],
    [null, "dismissed", "A 2"],
    [null, "not-asked", null],
  ]);
});

it("reads Zendesk's offered and unoffered as silences when it imports", async () => {
  const zendesk = mapping({
    source: "zendesk",
    delimiter: ",",
    columns: [
      { index: 0, role: "externalId", name: "id" },
      { index: 1, role: "date", name: "day" },
      {
        index: 2,
        role: "score",
        name: "score",
        words: { good: 1, bad: 0, offered: null, unoffered: null },
      },
    ],
  });
  const outcomes = await read(
    "id,created_at,score\n1,2026-03-02,good\n2,2026-03-02,offered\n3,2026-03-02,unoffered\n",
    zendesk,
    { min: 0, max: 1 },
  );
  expect(
    kept(outcomes).map((row) =>
      row.grain === "responses" ? [row.score, row.silence] : null,
    ),
  ).toEqual([
    [1, ""],
    [null, "dismissed"],
    [null, "not-asked"],
  ]);
});

it("keeps no respondent with a refused row", async () => {
  const outcomes = await read(
    `note;jour;client\n99;2026-03-02;a@example.com\n9;2026-03-02;${"b".repeat(300)}\n`,
    ASKED,
  );
  expect(outcomes).toMatchObject([
    { outcome: "refused", reason: "outside-scale", raw: "99;2026-03-02;" },
    {
      outcome: "refused",
      reason: "label-too-long",
      value: "",
      raw: "9;2026-03-02;",
    },
  ]);
});
