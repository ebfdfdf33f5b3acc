import type { Hand } from "./hand.ts";

export interface PhoneTask {
  readonly name: string;
  readonly goal: string;
  /** A manager's task; the others are the frontline's. */
  readonly byManager?: boolean;
  /** From Today until the page says that it is saved. */
  readonly run: (hand: Hand, round: number) => Promise<void>;
  /** Not timed: makes room for the next round. */
  readonly tidy?: (hand: Hand) => Promise<void>;
}

const TITLE = "Call back every complaint within two hours";
const BENEFIT = "They know the same day what happens next";
const SURPRISE = "Two customers came back to say thank you";

async function capture(hand: Hand, round: number): Promise<void> {
  const { page } = hand;
  await hand.tap(page.locator('nav a[href$="/experiments/new"]:visible'));
  const title = `${TITLE} ${round}`;
  await page.locator("main [name=title]").waitFor();
  await hand.write(page.locator("main [name=title]"), title);
  await hand.write(page.locator("main [name=customerBenefit]"), BENEFIT);
  await hand.tap(page.locator("main form button:not([type=button])"));
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
}

const DAY_FORM = "main form:has(input[name=intent][value=day])";

async function logDay(hand: Hand): Promise<void> {
  const { page } = hand;
  const form = page.locator(DAY_FORM).first();
  const saved = page.waitForResponse(
    (answer) => answer.request().method() === "POST",
  );
  await hand.tap(form.locator("button[name=done][aria-pressed=false]"));
  await saved;
  await form.getByText("Saved", { exact: true }).waitFor();
}

async function noteSurprise(hand: Hand): Promise<void> {
  const { page } = hand;
  // The test's name stands above its question of the day.
  const name = page.locator(
    "xpath=//main//form[.//input[@name='intent'][@value='day']]/preceding::a[contains(@href,'/experiments/')][1]",
  );
  await hand.tap(name);
  const form = page.locator(
    "main form:has(input[name=intent][value=surprise])",
  );
  await form.waitFor();
  await hand.write(form.locator("[name=text]"), SURPRISE);
  await hand.tap(form.locator("button"));
  await page.getByText("Surprise noted.").waitFor();
}

async function checkIn(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.tap(page.locator("main button[name=confidence][value=steady]"));
  await page.getByRole("button", { name: "Undo", exact: true }).waitFor();
}

async function takeBack({ page }: Hand): Promise<void> {
  const gone = page.waitForResponse(
    (answer) => answer.request().method() === "POST",
  );
  await page.getByRole("button", { name: "Undo", exact: true }).tap();
  await gone;
}

/** Each from Today on, with the goals of the product: an idea in 30 seconds, a check-in in 15. */
export const PHONE_TASKS: readonly PhoneTask[] = [
  { name: "Note an idea", goal: "30 s", run: capture },
  { name: "Log the day", goal: "5 s", run: logDay },
  { name: "Note a surprise", goal: "30 s", run: noteSurprise },
  {
    name: "Check in",
    goal: "15 s",
    byManager: true,
    run: checkIn,
    tidy: takeBack,
  },
];
