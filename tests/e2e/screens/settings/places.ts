import type { Walker } from "../../walk/walker";
import { openSettings } from "./people";

export async function addSite(walker: Walker, name: string): Promise<void> {
  const { field, button } = walker;
  await openSettings(walker, "sites");
  await walker.look("sites-empty");
  await openForm(walker, "sites");
  await field("settings:sites.name").fill(name);
  await field("settings:sites.kind").selectOption("shop");
  await field("settings:sites.region").fill("Nord");
  await walker.look("site-new");
  await button("settings:sites.create").click();
  await walker.heading(name).waitFor();
  await walker.look("site");
}

export interface NewTeam {
  name: string;
  members: readonly string[];
  /** What one test may cost it without asking. */
  hours: string;
  approver: string;
}

export async function addTeam(walker: Walker, team: NewTeam): Promise<void> {
  const { field, button, page } = walker;
  await openSettings(walker, "teams");
  await walker.look("teams-empty");
  await openForm(walker, "teams");
  await field("settings:teams.name").fill(team.name);
  for (const name of team.members)
    await page.getByLabel(name, { exact: true }).check();
  await page.locator("main [name=hours]").fill(team.hours);
  await field("settings:teams.approver").selectOption({ label: team.approver });
  await walker.look("team-new");
  await button("settings:teams.create").click();
  await walker.heading(team.name).waitFor();
  await walker.look("team");
}

export async function addJourney(
  walker: Walker,
  { journey, moment }: { journey: string; moment: string },
): Promise<void> {
  const { field, button, link, page } = walker;
  await openSettings(walker, "journeys");
  await openForm(walker, "journeys");
  await field("settings:journeys.name").fill(journey);
  await walker.look("journey-new");
  await button("settings:journeys.create").click();
  await walker.heading(journey).waitFor();
  await link("settings:moments.add").click();
  await walker.heading(walker.say("settings:moments.new")).waitFor();
  await field("settings:moments.name").fill(moment);
  await field("settings:moments.stakes").selectOption("5");
  await page.locator("main [name=channelKind][value=human]").check();
  await walker.look("moment-new");
  await button("settings:moments.create").click();
  await page.getByText(moment).first().waitFor();
  await openSettings(walker, "journeys");
  await walker.look("journeys");
}

export async function addContext(
  walker: Walker,
  { title, startsOn }: { title: string; startsOn: string },
): Promise<void> {
  const { field, button, page } = walker;
  await openSettings(walker, "context");
  await openForm(walker, "context");
  await field("settings:context.what").fill(title);
  await field("settings:context.kind").selectOption("strike");
  await field("settings:context.startsOn").fill(startsOn);
  await walker.look("context-new");
  await button("settings:context.create").click();
  await page.getByText(title).first().waitFor();
  await walker.look("context");
}

async function openForm(walker: Walker, place: string): Promise<void> {
  await walker.link(`settings:${place}.new`).first().click();
  await walker.heading(walker.say(`settings:${place}.new`)).waitFor();
}
