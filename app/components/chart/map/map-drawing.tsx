import { Link } from "@remix-run/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { VerdictMark, type VerdictName } from "~/components/ui/verdict";
import { Stretched } from "../plot/stretched";
import { verdictHue } from "../plot/verdict-hue";
import { pathThrough, type MapData, type MapThread } from "./map-graph";
import { COLUMNS, layMap, type PlacedNode } from "./map-layout";

/** The map where there is room: pointing at a node, or reaching it by keyboard, lights the path through it. */
export function MapDrawing({ data }: { data: MapData }) {
  const layout = layMap(data);
  const [traced, setTraced] = useState<string | null>(null);
  const path = traced === null ? null : pathThrough(traced, layout.threads);
  const lit = (id: string) => (path?.has(id) ? "" : undefined);
  return (
    <div data-traced={traced ?? undefined}>
      <ColumnWords />
      <div className="relative" style={{ height: layout.height }}>
        <svg
          width="100%"
          height={layout.height}
          aria-hidden="true"
          className="absolute inset-0 block"
        >
          <Stretched height={layout.height}>
            {layout.threads.map((thread) => (
              <Thread
                key={`${thread.from} ${thread.to}`}
                thread={thread}
                lit={path?.has(thread.from) && path.has(thread.to)}
              />
            ))}
          </Stretched>
        </svg>
        {layout.nodes.map((entry) => (
          <Node
            key={entry.node.id}
            entry={entry}
            lit={lit(entry.node.id)}
            verdict={bestKnown(data, entry.node.id)}
            onTrace={setTraced}
          />
        ))}
      </div>
    </div>
  );
}

function ColumnWords() {
  const { t } = useTranslation("chart");
  const words = [
    t("map.tests"),
    t("map.metrics"),
    t("map.keyResults"),
    t("map.objectives"),
  ];
  return (
    <div className="relative mb-1 h-5" aria-hidden="true">
      {COLUMNS.map((column, index) => (
        <span
          key={column.left}
          className="label absolute"
          style={{ left: `${column.left}%` }}
        >
          {words[index]}
        </span>
      ))}
    </div>
  );
}

function Thread({
  thread,
  lit,
}: {
  thread: MapThread & { d: string };
  lit: boolean | undefined;
}) {
  const tested = thread.verdict !== undefined;
  const grade = thread.grade ?? 0;
  const clueOnly = tested && grade <= 1;
  return (
    <path
      className="thread"
      data-lit={lit ? "" : undefined}
      d={thread.d}
      fill="none"
      stroke={tested ? verdictHue(thread.verdict ?? null) : "var(--line-2)"}
      strokeOpacity={!tested ? 1 : clueOnly ? 0.75 : 0.45}
      strokeWidth={!tested ? 2 : 1.5 + Math.max(grade, 0.5) * 2.1}
      strokeDasharray={clueOnly ? "0.1 6" : undefined}
      strokeLinecap="round"
      vectorEffect="non-scaling-stroke"
    />
  );
}

interface NodeProps {
  entry: PlacedNode;
  lit: "" | undefined;
  verdict: VerdictName | undefined;
  onTrace: (id: string | null) => void;
}

const VOICE = [
  "text-sm font-semibold",
  "text-sm",
  "text-sm",
  "font-serif text-base",
];

function Node({ entry, lit, verdict, onTrace }: NodeProps) {
  const column = COLUMNS[entry.column];
  return (
    <Link
      to={entry.node.href}
      data-lit={lit}
      title={entry.node.label}
      className={`map-node absolute flex min-h-6 -translate-y-1/2 items-center gap-1.5 leading-tight hover:text-accent ${VOICE[entry.column]}`}
      style={{
        left: `${column?.left}%`,
        width: `${column?.width}%`,
        top: entry.y,
      }}
      onPointerEnter={() => onTrace(entry.node.id)}
      onPointerLeave={() => onTrace(null)}
      onFocus={() => onTrace(entry.node.id)}
      onBlur={() => onTrace(null)}
    >
      {verdict ? <VerdictMark verdict={verdict} /> : null}
      <span className="line-clamp-2">{entry.node.label}</span>
    </Link>
  );
}

/** The verdict of a test on its first metric; its mark stands beside its name. */
function bestKnown(data: MapData, id: string): VerdictName | undefined {
  return data.tests.find((test) => test.id === id)?.effects[0]?.verdict;
}
