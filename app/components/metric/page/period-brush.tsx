import { useSearchParams } from "@remix-run/react";
import { useState, type PointerEvent, type ReactNode } from "react";

interface Drag {
  from: number;
  to: number;
  /** The plot within the wrapper, in pixels. */
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A narrower pull is a touch, not a choice. */
const LEAST_SHARE = 0.03;

/** Pulling across the chart looks closer at those periods; the dates of the filter do the same from the keyboard. */
export function PeriodBrush({
  points,
  children,
}: {
  points: readonly { periodStart: string; periodEnd: string }[];
  children: ReactNode;
}) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const [params, setParams] = useSearchParams();
  const start = (event: PointerEvent<HTMLDivElement>) => {
    const plot = (event.target as Element)
      .closest(".plot")
      ?.querySelector(":scope > svg");
    if (!plot || event.button !== 0 || event.pointerType === "touch") return;
    const [inner, outer] = [
      plot.getBoundingClientRect(),
      event.currentTarget.getBoundingClientRect(),
    ];
    const at = shareAt(event.clientX, inner.left, inner.width);
    if (at === null || event.clientY > inner.bottom) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    event.preventDefault();
    const { width, height } = inner;
    setDrag({
      from: at,
      to: at,
      left: inner.left - outer.left,
      top: inner.top - outer.top,
      width,
      height,
    });
  };
  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (!drag) return;
    const left = event.currentTarget.getBoundingClientRect().left + drag.left;
    setDrag({
      ...drag,
      to: Math.min(1, Math.max(0, (event.clientX - left) / drag.width)),
    });
  };
  const end = () => {
    if (!drag) return;
    setDrag(null);
    const days = chosenDays(
      points,
      Math.min(drag.from, drag.to),
      Math.max(drag.from, drag.to),
    );
    if (!days) return;
    const next = new URLSearchParams(params);
    next.set("from", days.from);
    next.set("to", days.to);
    setParams(next, { preventScrollReset: true });
  };
  return (
    <div
      className="relative [&_.plot>svg]:cursor-col-resize"
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={() => setDrag(null)}
    >
      {children}
      {drag ? (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute rounded-sm border border-accent bg-accent/10"
          style={{
            left: drag.left + Math.min(drag.from, drag.to) * drag.width,
            width: Math.abs(drag.to - drag.from) * drag.width,
            top: drag.top,
            height: drag.height,
          }}
        />
      ) : null}
    </div>
  );
}

function shareAt(x: number, left: number, width: number): number | null {
  const share = (x - left) / width;
  return share >= 0 && share <= 1 ? share : null;
}

/** The periods under a part of the axis; null where that is too little to be meant. */
function chosenDays(
  points: readonly { periodStart: string; periodEnd: string }[],
  low: number,
  high: number,
) {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || high - low < LEAST_SHARE) return null;
  const [from, to] = [
    Date.parse(first.periodStart),
    Date.parse(last.periodEnd),
  ];
  const dayAt = (share: number) => from + share * (to - from);
  const inside = points.filter(
    ({ periodStart, periodEnd }) =>
      Date.parse(periodEnd) >= dayAt(low) &&
      Date.parse(periodStart) <= dayAt(high),
  );
  return inside.length > 0
    ? { from: inside[0]!.periodStart, to: inside.at(-1)!.periodEnd }
    : null;
}
