/** A shape at a percent of the width and a pixel of the height, keeping its size whatever the plot's width. */
export function MarkAt({
  x,
  y,
  side,
}: {
  x: number;
  y: number;
  side: "better" | "worse";
}) {
  return (
    <svg x={`${x}%`} y={y} width="1" height="1">
      <path
        d={side === "better" ? "M-5 3.6 0-4.6 5 3.6Z" : "M-5-3.6 0 4.6 5-3.6Z"}
        fill={side === "better" ? "var(--moved)" : "var(--worsened)"}
        stroke="var(--surface)"
        strokeWidth={1}
      />
    </svg>
  );
}

/** Slanted lines for what is uncertain or foreign to the series. `id` must be unique on the page. */
export function HatchPattern({
  id,
  colour = "var(--line-2)",
}: {
  id: string;
  colour?: string;
}) {
  return (
    <pattern
      id={id}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <line y2="6" stroke={colour} strokeWidth="2" />
    </pattern>
  );
}
