import { describe, expect, it } from "vitest";
import { dayInName } from "./day-in-name";

describe("the day a file's name tells", () => {
  it.each([
    ["agents_2021_03.csv", "2021-03-01"],
    ["nps-20210325.csv", "2021-03-25"],
    ["export 25-03-2021.csv", "2021-03-25"],
    ["shop_03.2021.xlsx", "2021-03-01"],
    ["Appels mars 2021.xlsx", "2021-03-01"],
    ["réclamations_août_2023.csv", "2023-08-01"],
    ["complaints-June-2023.csv", "2023-06-01"],
    ["juillet2022.csv", "2022-07-01"],
  ])("%s is %s", (name, day) => {
    expect(dayInName(name)).toBe(day);
  });

  it.each([
    "answers.csv",
    "shop_01.csv",
    "2021.csv",
    "janvier-fevrier 2021.csv",
    "mars 2021 contre mars 2022.csv",
    "nps-20210231.csv",
    "order 120210325.csv",
    "Marseille 2021.csv",
  ])("%s tells none", (name) => {
    expect(dayInName(name)).toBeNull();
  });
});
