import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderOnPage } from "../test-page";
import { NumberField, SelectField, TextField } from "./field";
import { RadioCards } from "./form/choice-fields";
import { ErrorSummary } from "./form/error-summary";

describe("a field", () => {
  it("is named by its label and described by its hint and its fault", () => {
    renderOnPage(
      <TextField
        id="need"
        name="need"
        label="Need"
        hint="In their words."
        error="Write it down."
      />,
    );
    const input = screen.getByRole("textbox", { name: "Need" });
    expect(input).toHaveAccessibleDescription(
      "In their words. Error: Write it down.",
    );
    expect(input).toBeInvalid();
    expect(input).toHaveAttribute(
      "aria-describedby",
      "need-description need-error",
    );
  });

  it("takes the attributes conform gives and names each id once", () => {
    renderOnPage(
      <NumberField
        label="Hours"
        error={["Too few.", "Whole hours only."]}
        {...{
          id: "hours",
          name: "hours",
          required: true,
          min: 1,
          "aria-describedby": "hours-error",
        }}
      />,
    );
    const input = screen.getByRole("spinbutton", { name: "Hours" });
    expect(input).toHaveAttribute("aria-describedby", "hours-error");
    expect(input).toHaveAccessibleDescription(
      "Error: Too few. Whole hours only.",
    );
    expect(input).toBeRequired();
  });

  it("says nothing of faults where there is none", () => {
    renderOnPage(
      <SelectField
        label="Site"
        options={[{ value: "a", label: "A" }]}
        placeholder="Choose"
        error={[]}
      />,
    );
    const select = screen.getByRole("combobox", { name: "Site" });
    expect(select).not.toHaveAttribute("aria-invalid");
    expect(select).not.toHaveAttribute("aria-describedby");
  });

  it("is a native group of radios where the choices are cards", () => {
    renderOnPage(
      <RadioCards
        legend="Intent"
        name="intent"
        hint="One of them."
        defaultValue="create"
        options={[
          { value: "repair", label: "Repair" },
          { value: "create", label: "Create", description: "Something new." },
        ]}
      />,
    );
    const group = screen.getByRole("group", { name: "Intent" });
    expect(group).toHaveAccessibleDescription("One of them.");
    expect(within(group).getByRole("radio", { name: /Create/ })).toBeChecked();
  });
});

describe("the summary of faults", () => {
  it("leads to each field", () => {
    renderOnPage(
      <ErrorSummary
        faults={[{ fieldId: "need", message: "Write the need." }]}
      />,
    );
    expect(screen.getByRole("alert")).toHaveAccessibleName(
      "Something needs your attention",
    );
    expect(
      screen.getByRole("link", { name: "Write the need." }),
    ).toHaveAttribute("href", "#need");
  });
});
