import { CHOSEN_DESIGNS } from "~/core/experiment/plan/design-choice";

/** Sets the field that a tap on a proposal takes (`?take=measuringDays.56`, `?take=windows.56`); anything else in the address is passed over. */
export function takeProposal(formData: FormData, address: string): void {
  const [name, value = ""] = (
    new URL(address).searchParams.get("take") ?? ""
  ).split(".");
  const isDays = name === "measuringDays" && /^\d{1,4}$/.test(value);
  const isDesign =
    name === "design" && CHOSEN_DESIGNS.some((design) => design === value);
  if (isDays || isDesign) formData.set(name, value);
  // Of an action that ends, measuring on would only thin the effect: both windows are set.
  if (name === "windows" && /^\d{1,4}$/.test(value)) {
    formData.set("measuringDays", value);
    formData.set("actingDays", value);
  }
}
