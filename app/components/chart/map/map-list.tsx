import { Link } from "@remix-run/react";
import { Grade } from "~/components/ui/grade";
import { Verdict } from "~/components/ui/verdict";
import type { MapData, MapTest } from "./map-graph";

/** The same map as a list: each test, what it did, and where that leads. For phones, and as the map's table view. */
export function MapList({ data }: { data: MapData }) {
  return (
    <ul className="divide-y divide-line">
      {data.tests.map((test) => (
        <li key={test.id} className="py-3">
          <Link
            to={test.href}
            className="target inline-flex items-center font-semibold hover:underline"
          >
            {test.label}
          </Link>
          <ul className="grid gap-2">
            {test.effects.map((effect) => (
              <li key={effect.metricId} className="grid gap-1">
                <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
                  <Verdict verdict={effect.verdict} />
                  <Grade grade={effect.grade} />
                </span>
                {effect.effect ? (
                  <span className="text-sm tabular-nums">{effect.effect}</span>
                ) : null}
                <Way data={data} effect={effect} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Metric, then key results, then objectives. */
function Way({
  data,
  effect,
}: {
  data: MapData;
  effect: MapTest["effects"][number];
}) {
  const metric = data.metrics.find((node) => node.id === effect.metricId);
  if (!metric) return null;
  const keyResults = data.keyResults.filter((node) =>
    metric.keyResultIds.includes(node.id),
  );
  const objectives = data.objectives.filter((node) =>
    keyResults.some((keyResult) => keyResult.objectiveIds.includes(node.id)),
  );
  return (
    <ol className="flex flex-wrap gap-x-1.5 text-sm text-ink-2">
      {[[metric], keyResults, objectives]
        .filter((step) => step.length > 0)
        .map((step, index) => (
          <li key={step[0]?.id} className="flex items-start gap-x-1.5">
            {index > 0 ? <span aria-hidden="true">→</span> : null}
            <span className="grid">
              {step.map((node) => (
                <Link
                  key={node.id}
                  to={node.href}
                  className="target inline-flex items-center hover:text-ink hover:underline"
                >
                  {node.label}
                </Link>
              ))}
            </span>
          </li>
        ))}
    </ol>
  );
}
