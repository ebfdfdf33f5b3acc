import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TodayPage } from "~/components/today/today-page";
import { groupExperiments } from "~/core/experiment/experiment-line";
import { listExperiments } from "~/data/experiment/experiment.server";
import { getFirstSteps } from "~/data/first-steps.server";
import { listKeyResults } from "~/data/okr/key-result.server";
import { withOrg } from "~/data/org.server";
import { toExperimentLines } from "~/http/experiment/experiment-lines.server";
import { toKeyResultLines } from "~/http/okr/key-result-lines.server";
import { pageTitle } from "~/http/page-title.server";
import { todayOf } from "~/http/today.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["today", "objective", "metric", "measure"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

/** A phone's page ends somewhere: the newest objectives' key results, the others are one tap away. */
const MOST_KEY_RESULTS = 8;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const today = todayOf(viewer);
  return withOrg(viewer.orgId, async (client) => {
    const rows = await listExperiments({ client });
    const lines = await toExperimentLines({ client, rows, today });
    const groups = groupExperiments(lines);
    const inGroup = (name: string) =>
      groups.find(({ group }) => group === name)?.lines ?? [];
    const keyResults = await listKeyResults({ client });
    return {
      title: pageTitle(request, "today", "title"),
      name: viewer.account.name.split(/\s+/)[0] ?? "",
      today,
      steps: await getFirstSteps({ client }),
      toDecide: inGroup("to-review"),
      underWay: inGroup("under-way"),
      keyResults: await toKeyResultLines({
        client,
        keyResults: keyResults.slice(0, MOST_KEY_RESULTS),
        today,
      }),
    };
  });
}

export default function TodayRoute() {
  return <TodayPage {...useLoaderData<typeof loader>()} />;
}
