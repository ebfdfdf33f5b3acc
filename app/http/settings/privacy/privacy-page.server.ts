import { parseWithZod } from "@conform-to/zod/v4";
import { withOrg } from "~/data/org.server";
import { listErasures } from "~/data/privacy/erasure.server";
import { countRespondent } from "~/data/privacy/respondent-answers.server";
import {
  isRespondentKey,
  respondentKey,
} from "~/data/privacy/respondent-key.server";
import { listSources } from "~/data/source/source.server";
import { lookSchema } from "~/schemas/settings/privacy";
import type { Viewer } from "../../viewer.server";

export async function loadPrivacyPage({ orgId }: Viewer) {
  return withOrg(orgId, async (client) => ({
    erasures: await listErasures({ client }),
    sources: (await listSources({ client })).map(
      ({ id, name, retentionDays }) => ({ id, name, retentionDays }),
    ),
  }));
}

/** What is kept of the person, by what was typed; the text itself goes no further. */
export async function lookForRespondent(viewer: Viewer, formData: FormData) {
  const submission = parseWithZod(formData, { schema: lookSchema });
  if (submission.status !== "success")
    return { outcome: "refused", reply: submission.reply() } as const;
  const { who } = submission.value;
  const hashed = respondentKey(viewer.orgId, who) ?? "";
  const found = await withOrg(viewer.orgId, async (client) => {
    const byName = await countRespondent({ client, respondent: hashed });
    // Twenty-two letters may be a hash, or somebody's customer number: the number first.
    if (byName.answers > 0 || !isRespondentKey(who))
      return { respondent: hashed, ...byName };
    const byHash = await countRespondent({ client, respondent: who });
    return byHash.answers > 0
      ? { respondent: who, ...byHash }
      : { respondent: hashed, ...byName };
  });
  return { outcome: "found", found } as const;
}
