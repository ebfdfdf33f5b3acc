import type { Walker } from "../../walk/walker";

export interface Plan {
  metric: string;
  direction: "up" | "down";
  minimumEffect: string;
  actingDays: number;
  measuringDays: number;
  /** Without one, as Essai proposes. */
  design?: "before-after" | "interrupted-time-series";
  /** Without one, six hours. */
  loss?: Partial<Record<"money" | "hours" | "customers" | "days", string>>;
  treated?: readonly string[];
  compared?: readonly string[];
}

const ETHICS = ["noTrap", "noDiscrimination", "noHealthHarm", "noPrivacyHarm"];

/** Fills the plan part by part, as one does over a day, then saves the whole and comes back to the test. */
export async function completeTest(walker: Walker, plan: Plan): Promise<void> {
  const { button, link, field, page } = walker;
  await link("experiment:page.complete").click();
  await walker.heading(walker.say("plan:plan.title")).waitFor();
  await fillEffect(walker, plan);
  await savePart(walker, "effect");
  await field("plan:means.meansWho").fill("L’équipe du matin");
  await fillLoss(walker, plan);
  await savePart(walker, "loss");
  await choosePlaces(walker, plan);
  for (const question of ETHICS)
    await field(`plan:ethics.${question}.answer`).check();
  await walker.look("plan");
  await button("plan:plan.save").click();
  await page.waitForURL(/\/experiments\/[0-9a-f-]{36}$/);
}

async function fillEffect(walker: Walker, plan: Plan): Promise<void> {
  const { field, page } = walker;
  await field("plan:effect.metric").selectOption({ label: plan.metric });
  await field("plan:effect.direction").selectOption(plan.direction);
  // Its label names the unit once a metric is chosen, where scripts run.
  await page.locator("[name=minimumEffect]").fill(plan.minimumEffect);
  await field("plan:effect.actingDays").fill(String(plan.actingDays));
  await field("plan:effect.measuringDays").fill(String(plan.measuringDays));
}

async function fillLoss(
  { field, page }: Walker,
  { loss = { hours: "6" } }: Plan,
): Promise<void> {
  for (const [cap, amount] of Object.entries(loss)) {
    const name = `loss${cap.charAt(0).toUpperCase()}${cap.slice(1)}`;
    await page.locator(`main [name=${name}]`).fill(amount);
  }
  await field("plan:loss.reversible").check();
}

async function choosePlaces(walker: Walker, plan: Plan): Promise<void> {
  const { page, say } = walker;
  const tick = (key: string, place: string) =>
    page.getByRole("checkbox", { name: say(key, { place }) }).check();
  for (const place of plan.treated ?? [])
    await tick("plan:places.treatedAt", place);
  for (const place of plan.compared ?? [])
    await tick("plan:places.comparedAt", place);
  if (!plan.design) return;
  const choice = page.locator(`[name=design][value=${plan.design}]`);
  // What is proposed has no box of its own.
  const proposed = page.locator("[name=design][value=proposed]");
  await ((await choice.count()) > 0 ? choice : proposed).check();
}

/** A part saved by itself says so, and the rest of what was typed stays. */
async function savePart(
  { page, button, say }: Walker,
  part: string,
): Promise<void> {
  const section = page.locator(`section#${part}`);
  await section
    .getByRole("button", { name: say("plan:plan.savePart") })
    .click();
  await section.getByText(say("plan:plan.saved"), { exact: true }).waitFor();
  await button("plan:plan.save").click({ trial: true });
}
