import { expect, it } from "vitest";
import { takeProposal } from "./take-proposal";

function taken(search: string) {
  const formData = new FormData();
  formData.set("measuringDays", "14");
  formData.set("design", "proposed");
  takeProposal(formData, `https://essai.example/plan${search}`);
  return [formData.get("measuringDays"), formData.get("design")];
}

it("takes the days or the design that were proposed, and nothing else", () => {
  expect(taken("?take=measuringDays.56")).toEqual(["56", "proposed"]);
  expect(taken("?take=design.switchback")).toEqual(["14", "switchback"]);
  expect(taken("?take=design.best")).toEqual(["14", "proposed"]);
  expect(taken("?take=measuringDays.-1")).toEqual(["14", "proposed"]);
  expect(taken("?take=title.x")).toEqual(["14", "proposed"]);
  expect(taken("")).toEqual(["14", "proposed"]);
});

it("takes acting and measuring together where one is nothing without the other", () => {
  const formData = new FormData();
  formData.set("actingDays", "14");
  takeProposal(formData, "https://essai.example/plan?take=windows.56");
  expect(formData.get("measuringDays")).toBe("56");
  expect(formData.get("actingDays")).toBe("56");
});
