import type { VerdictName } from "~/components/ui/verdict";
import { verdictHue } from "../plot/verdict-hue";
import type { MapThread } from "./map-graph";

/** Long dashes for harm, short ones for what cannot tell; no change is a double line, as an equals sign. */
const PATTERN: Partial<Record<VerdictName, string>> = {
  worsened: "13 5",
  "cannot-tell": "4 5",
};

/** How thick a tested thread is drawn, by its grade: testimony a hair, replicated proof a rope. */
export function threadWidth(grade: number): number {
  return 1.5 + Math.max(grade, 0.5) * 2.1;
}

/** One thread in the units of `Stretched`: tested ones by verdict and grade, declared ones plain. */
export function MapThreadLine({
  thread,
  lit = false,
  className = "thread",
}: {
  thread: MapThread & { d: string };
  lit?: boolean;
  className?: string;
}) {
  const { verdict, grade = 0, d } = thread;
  const mark = { className, "data-lit": lit ? "" : undefined };
  const line = {
    ...mark,
    d,
    fill: "none",
    vectorEffect: "non-scaling-stroke",
  } as const;
  if (verdict === undefined)
    return (
      <path
        {...line}
        stroke="var(--line-2)"
        strokeWidth={2}
        strokeLinecap="round"
      />
    );
  const clueOnly = grade <= 1;
  const pattern = clueOnly ? "0.1 6" : PATTERN[verdict];
  return (
    <>
      <path
        {...line}
        stroke={verdictHue(verdict)}
        strokeOpacity={clueOnly ? 0.75 : 0.5}
        strokeWidth={threadWidth(grade)}
        strokeDasharray={pattern}
        strokeLinecap={pattern && !clueOnly ? "butt" : "round"}
      />
      {verdict === "no-meaningful-change" && !clueOnly ? (
        <path
          {...line}
          stroke="var(--surface)"
          strokeWidth={threadWidth(grade) / 3}
        />
      ) : null}
    </>
  );
}
