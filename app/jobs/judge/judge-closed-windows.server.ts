import { listOrganizations } from "~/data/identity/organization-list.server";
import { judgeTests } from "./judge-tests.server";

/**
 * Gives every test whose window has closed its verdict, organisation after organisation. Several nodes may do so at
 * once: each test is judged in its own turn, and a second time adds nothing. An organisation that fails is reported
 * and does not keep the next ones waiting.
 */
export async function judgeClosedWindows(
  onFault: (error: unknown) => void,
): Promise<number> {
  let added = 0;
  for (const organization of await listOrganizations()) {
    try {
      added += await judgeTests(organization);
    } catch (error) {
      onFault(error);
    }
  }
  return added;
}
