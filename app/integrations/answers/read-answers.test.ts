import { describe, expect, it } from "vitest";

import { NO_FAMILY } from "./number-scale";
import { readAnswers } from "./read-answers";

/** Different cells, each standing once, from line 2 on. */
function read(question: string, ...texts: string[]) {
  const cells = new Map<string, { count: number; line: number }>();
  texts.forEach((text, index) => {
    const known = cells.get(text);
    if (known) known.count += 1;
    else cells.set(text, { count: 1, line: index + 2 });
  });
  return readAnswers({ question, cells, hint: null, family: NO_FAMILY });
}

function numbers(question: string, ...texts: string[]) {
  return Object.fromEntries(read(question, ...texts)?.numbers ?? []);
}

function codes(question: string, ...texts: string[]) {
  return read(question, ...texts)?.findings.map(
    ({ code, line }) => `${line} ${code}`,
  );
}

describe("labels", () => {
  it("are numbered from the top of their scale, in either order", () => {
    const top = ["Extremely likely", "Likely", "Unlikely"];
    const expected = { "Extremely likely": 5, Likely: 4, Unlikely: 2 };
    expect(numbers("Recommend?", ...top)).toEqual(expected);
    expect(numbers("Recommend?", ...top.toReversed())).toEqual(expected);
  });

  it("read French scales of four and of five rungs", () => {
    expect(
      numbers(
        "Satisfait ?",
        "Très satisfait(e)",
        "Plutôt satisfaite",
        "Plutôt pas satisfait",
        "Pas du tout satisfait",
      ),
    ).toEqual({
      "Très satisfait(e)": 4,
      "Plutôt satisfaite": 3,
      "Plutôt pas satisfait": 2,
      "Pas du tout satisfait": 1,
    });
    expect(
      numbers("Satisfait ?", "Très satisfait", "Neutre", "Insatisfait"),
    ).toEqual({ "Très satisfait": 5, Neutre: 3, Insatisfait: 2 });
  });

  it("that fit several lengths say so", () => {
    expect(codes("Satisfait ?", "Très satisfait", "Satisfait")).toEqual([
      "2 label-scale-unsure",
    ]);
  });

  it("in two languages stand where both halves stand", () => {
    expect(
      numbers(
        "Rate",
        "Bon / Good",
        "Excellent /Excellent",
        "je ne sais pas/ I don't know",
      ),
    ).toEqual({
      "Bon / Good": 3,
      "Excellent /Excellent": 5,
      "je ne sais pas/ I don't know": null,
    });
  });

  it("of no known scale are no numbers", () => {
    expect(read("How was the food?", "Horrendous", "Yum!", "Good")).toBeNull();
    expect(read("Color?", "Very good blue", "constructor")).toBeNull();
  });
});

describe("numbers", () => {
  it("lead or end their label", () => {
    expect(
      numbers(
        "Rate",
        "10 Strongly agree",
        "7",
        "1 - Strongly disagree",
        "5 (Neutral)",
        "8/10",
      ),
    ).toEqual({
      "10 Strongly agree": 10,
      "7": 7,
      "1 - Strongly disagree": 1,
      "5 (Neutral)": 5,
      "8/10": 8,
    });
    expect(numbers("Stars", "5 stars", "★★☆☆☆", "4 étoiles")).toEqual({
      "5 stars": 5,
      "★★☆☆☆": 2,
      "4 étoiles": 4,
    });
  });

  it("of time or of times are no labels of a scale", () => {
    expect(
      read("How long ago?", "6 months", "2 years", "0-6 months ago", "3 weeks"),
    ).toBeNull();
  });

  it("run on the scale the question tells", () => {
    const scale = (question: string, ...texts: string[]) =>
      read(question, ...texts)?.scale;
    expect(scale("On a scale of 0-10, how was it?", "7", "8")).toEqual({
      min: 0,
      max: 10,
    });
    expect(scale("De 1 à 5, êtes-vous satisfait ?", "3", "4")).toEqual({
      min: 1,
      max: 5,
    });
    expect(
      scale("Where 10 is completely met and 1 - did not meet", "7", "9"),
    ).toEqual({ min: 1, max: 10 });
  });

  it("whose low end is the good one have no top two", () => {
    const found = read(
      "1 = very satisfied, 5 = very dissatisfied",
      "1",
      "2",
      "5",
    );
    expect(found).toMatchObject({ reversed: true, scale: { min: 1, max: 5 } });
    expect(
      codes("Rate", "1 Very satisfied", "5 Very dissatisfied", "2"),
    ).toContain("2 reversed-scale");
  });

  it("keep codes out: 99, -1 and what is above the scale", () => {
    expect(numbers("How satisfied (1 to 5)?", "5", "99", "-1", "6")).toEqual({
      "5": 5,
      "99": null,
      "-1": null,
      "6": null,
    });
  });

  it("from 0 to 10 are an NPS where recommending is asked, and with a word where nothing is", () => {
    const kind = (question: string) => read(question, "0", "7", "10")?.kind;
    expect(kind("How likely are you to recommend us?")).toBe("nps");
    expect(kind("Recommanderiez-vous ce magasin ?")).toBe("nps");
    expect(kind("How would you rate the opening keynote?")).toBe("csat");
    expect(codes("note", "0", "7", "10")).toEqual(["2 nps-not-asked"]);
  });

  it("that are mostly fractions are nobody's answers", () => {
    expect(read("Satisfaction", "4.3", "3.9", "4")).toBeNull();
    expect(
      codes("Satisfaction (1 to 5)", "4", "5", "3", "4", "2", "1", "3.4"),
    ).toEqual(["8 not-an-answer"]);
  });
});

it("reads yes and no as a share, and not remembering as no answer", () => {
  expect(read("Recommended", "Yes.", "No.", "I don't remember.")).toMatchObject(
    {
      kind: "proportion",
      numbers: new Map([
        ["Yes.", 1],
        ["No.", 0],
        ["I don't remember.", null],
      ]),
    },
  );
});

it("leaves a slip above every scale out, and names it", () => {
  const scores = Array.from({ length: 40 }, (_, at) => String(3 + (at % 8)));
  const found = read("note", ...scores, "11");
  expect(found?.scale).toEqual({ min: 0, max: 10 });
  expect(found?.numbers.get("11")).toBeNull();
  expect(codes("note", ...scores, "11")).toContain("42 outside-scale-code");
});
