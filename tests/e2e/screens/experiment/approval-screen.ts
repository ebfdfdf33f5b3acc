import type { Walker } from "../../walk/walker";
import { signIn, type Person } from "../settings/people";

/** Beyond the envelope: the page says by how much, and asks the one who answers. */
export async function askApprover(walker: Walker, who: string): Promise<void> {
  const { page, say } = walker;
  await walker.look("beyond-envelope");
  await page
    .getByRole("button", { name: say("plan:approval.ask", { who }) })
    .click();
  await page.locator("output", { hasText: who }).waitFor();
  await walker.look("approval-waiting");
}

/** In the approver's own window: signs in, finds the question on their day, and says yes. */
export async function approve(
  walker: Walker,
  person: Person,
  title: string,
): Promise<void> {
  await signIn(walker, person);
  const question = walker.page
    .getByRole("main")
    .getByRole("link", { name: title })
    .first();
  await question.waitFor();
  await walker.look("today-approval");
  await question.click();
  await walker.page.waitForURL(/\/experiments\/[0-9a-f-]{36}$/);
  await walker.button("plan:approval.yes").waitFor();
  await walker.look("approval");
  const yes = walker.button("plan:approval.yes");
  await yes.click();
  await yes.waitFor({ state: "detached" });
}
