import { dayAt } from "~/core/time/calendar-day";
import { listOrganizations } from "~/data/identity/organization-list.server";
import { withOrgConnection } from "~/data/org.server";
import {
  forgetSome,
  removeForgottenUploads,
} from "~/data/privacy/retention.server";
import type { FileStorage } from "~/http/storage.server";
import { finishErasures } from "./erase-respondent.server";

const DAY_MS = 86_400_000;
/** A file that nobody described goes, with whatever it holds. */
const UPLOAD_DAYS = 7;

interface PrivacyTask {
  readonly orgId: string;
  readonly timeZone: string;
  readonly storage: FileStorage;
  readonly now: Date;
}

/**
 * What time asks for, organisation after organisation: retentions, uploads nobody started, and erasures an import held up.
 * Several nodes may do so at once; a second time finds nothing to do. One that fails is reported and keeps no other waiting.
 */
export async function keepPrivacy(
  storage: FileStorage,
  onFault: (error: unknown) => void,
  now = new Date(),
): Promise<void> {
  for (const organization of await listOrganizations()) {
    try {
      await keepPrivacyOf({ ...organization, storage, now });
    } catch (error) {
      onFault(error);
    }
  }
}

export async function keepPrivacyOf(task: PrivacyTask): Promise<void> {
  const { orgId, timeZone, storage, now } = task;
  await finishErasures({ orgId, timeZone });
  await forget(task);
  const before = new Date(now.getTime() - UPLOAD_DAYS * DAY_MS);
  const files = await withOrgConnection(orgId, (client) =>
    removeForgottenUploads({ client, orgId }, before),
  );
  for (const file of files) await storage.remove(file);
}

async function forget({ orgId, timeZone, now }: PrivacyTask): Promise<void> {
  const today = dayAt(now, timeZone);
  for (;;) {
    const { words, pseudonyms, covered } = await withOrgConnection(
      orgId,
      (client) => forgetSome({ client, orgId }, today),
    );
    if (words === 0 && pseudonyms === 0 && covered === 0) return;
  }
}
