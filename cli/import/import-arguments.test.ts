import { describe, expect, it } from "vitest";
import { readImportArguments } from "./import-arguments";

describe("the arguments of essai import", () => {
  it("are a file, an organisation and a metric", () => {
    expect(
      readImportArguments(["a.csv", "--org", "acme", "--metric", "NPS"]),
    ).toEqual({
      outcome: "read",
      options: {
        file: "a.csv",
        org: "acme",
        metric: "NPS",
        mapping: null,
        kind: null,
        level: "journey",
        databaseUrl: null,
      },
    });
  });

  it.each([
    [[], "Name one file to import."],
    [
      ["a.csv", "b.csv", "--org", "acme", "--metric", "NPS"],
      "Name one file to import.",
    ],
    [["a.csv", "--metric", "NPS"], "--org is missing."],
    [["a.csv", "--org", "acme"], "--metric is missing."],
  ])("are refused with what is missing: %j", (args, message) => {
    expect(readImportArguments(args)).toEqual({ outcome: "refused", message });
  });

  it("are refused where one is unknown", () => {
    expect(readImportArguments(["a.csv", "--sheet", "2"])).toMatchObject({
      outcome: "refused",
    });
  });

  it("may ask for help alone", () => {
    expect(readImportArguments(["--help"])).toEqual({ outcome: "help" });
  });
});
