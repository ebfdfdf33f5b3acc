import { mayArchive } from "~/core/okr/may-archive";
import { listChanges } from "~/data/change.server";
import { listExperiments } from "~/data/experiment/experiment.server";
import { listVerbatims } from "~/data/metric/verbatim.server";
import { listKeyResults, type KeyResult } from "~/data/okr/key-result.server";
import { getObjective } from "~/data/okr/objective.server";
import type { OrgClient } from "~/data/org.server";
import { listLinkedVoices } from "~/data/voice/voice-link.server";
import { toExperimentLines } from "../experiment/experiment-lines.server";
import { todayOf } from "../today.server";
import type { Viewer } from "../viewer.server";
import { toKeyResultLines } from "./key-result-lines.server";

const TESTS_SHOWN = 25;
const CHANGES_SHOWN = 50;
const VOICED_METRICS = 2;
const VOICES_EACH = 2;

/** Everything the page of one objective shows; null where there is none. */
export async function loadObjective({
  client,
  viewer,
  id,
}: {
  client: OrgClient;
  viewer: Viewer;
  id: string;
}) {
  const today = todayOf(viewer);
  const objective = await getObjective({ client, id });
  if (!objective) return null;
  const keyResults = await listKeyResults({ client, objectiveId: id, today });
  const rows = await listExperiments({
    client,
    objectiveId: id,
    limit: TESTS_SHOWN,
  });
  const entity = { entity: "Objective", entityId: id } as const;
  const who = { id: viewer.account.id, role: viewer.role };
  return {
    objective,
    mayArchive: mayArchive(who, [objective.ownerId]),
    keyResults: await toKeyResultLines({ client, keyResults, today }),
    experiments: await toExperimentLines({ client, rows, today }),
    voices: await listVoices(client, keyResults),
    linkedVoices: await listLinkedVoices({ client, kind: "objective", id }),
    changes: await listChanges({ client, ...entity, most: CHANGES_SHOWN }),
  };
}

/** A few words of customers for each of the first metrics. */
async function listVoices(client: OrgClient, keyResults: readonly KeyResult[]) {
  const metrics = new Map(
    keyResults.flatMap(({ metric }) =>
      metric
        ? [[metric.id, { id: metric.id, name: metric.name }] as const]
        : [],
    ),
  );
  const voices = [];
  for (const metric of [...metrics.values()].slice(0, VOICED_METRICS)) {
    const query = { client, metricId: metric.id, limit: VOICES_EACH };
    for (const row of await listVerbatims(query)) {
      const { id, text, answeredOn, site } = row;
      voices.push({ id, text, answeredOn, site, metric });
    }
  }
  return voices;
}
