import type { ReactNode } from "react";

/**
 * A layer for paths. Its horizontal unit is one percent of the plot, so it stretches with it while strokes keep their
 * width (`vectorEffect="non-scaling-stroke"` on each path) and the vertical unit stays one pixel.
 */
export function Stretched({
  height,
  children,
}: {
  height: number;
  children: ReactNode;
}) {
  return (
    <svg
      x="0"
      y="0"
      width="100%"
      height={height}
      viewBox={`0 0 100 ${height}`}
      preserveAspectRatio="none"
    >
      {children}
    </svg>
  );
}
