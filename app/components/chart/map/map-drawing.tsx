import { Link } from "@remix-run/react";
import { VerdictMark, type VerdictName } from "~/components/ui/verdict";
import { Stretched } from "../plot/stretched";
import { ColumnWords } from "./map-legend";
import type { MapData } from "./map-graph";
import { COLUMNS, layMap, type PlacedNode } from "./map-layout";
import { MapThreadLine } from "./map-thread";
import { useTrace, type NodeHandlers } from "./use-trace";

/**
 * The map where there is room. Pointing at a node, touching it or reaching it by keyboard lights the path through it and
 * fades the others; a second touch follows its link, arrow keys walk along the threads, Escape lets go.
 */
export function MapDrawing({ data }: { data: MapData }) {
  const layout = layMap(data);
  const { traced, path, handlers, letGo } = useTrace(layout);
  return (
    // Clicking beside the nodes lets go of a touched one; Escape does the same for a keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div data-traced={traced ?? undefined} onClick={letGo}>
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
              <MapThreadLine
                key={`${thread.from} ${thread.to}`}
                thread={thread}
                lit={
                  path !== null && path.has(thread.from) && path.has(thread.to)
                }
              />
            ))}
          </Stretched>
        </svg>
        {layout.nodes.map((entry) => (
          <Node
            key={entry.node.id}
            entry={entry}
            lit={path?.has(entry.node.id) ? "" : undefined}
            verdict={bestKnown(data, entry.node.id)}
            handlers={handlers(entry)}
          />
        ))}
      </div>
    </div>
  );
}

interface NodeProps {
  entry: PlacedNode;
  lit: "" | undefined;
  verdict: VerdictName | undefined;
  handlers: NodeHandlers;
}

const VOICE = [
  "text-sm font-semibold",
  "text-sm",
  "text-sm",
  "font-serif text-base",
];

function Node({ entry, lit, verdict, handlers }: NodeProps) {
  const column = COLUMNS[entry.column];
  return (
    <Link
      to={entry.node.href}
      data-lit={lit}
      data-node={entry.node.id}
      title={entry.node.label}
      className={`map-node absolute flex min-h-6 -translate-y-1/2 items-center gap-1.5 leading-tight hover:text-accent ${VOICE[entry.column]}`}
      style={{
        left: `${column?.left}%`,
        width: `${column?.width}%`,
        top: entry.y,
      }}
      {...handlers}
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
