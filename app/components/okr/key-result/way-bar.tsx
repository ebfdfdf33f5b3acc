import type { ShownStanding } from "../words/shown-key-result";
import { travels } from "~/core/okr/target";

/**
 * The way from start to target, with the value's interval on it. Drawn only where a share of the way means something; its
 * words always stand beside it. Pale where the move may be chance. What is simply kept has no way to show.
 */
export function WayBar({ shown }: { shown: ShownStanding }) {
  const { progress, intervalOnTheWay, moveSinceStart } = shown.standing;
  const holds = !travels(shown.keyResult) && progress.met === true;
  if (progress.barRatio === null || holds) return null;
  const interval = intervalOnTheWay;
  const fill = moveSinceStart === "inside-noise" ? "bg-line-2" : "bg-ink-2";
  return (
    <div aria-hidden="true" className="relative my-2 h-2.5 max-w-md">
      <div className="absolute inset-x-0 inset-y-0.5 overflow-hidden rounded-mark bg-sunken ring-1 ring-line">
        <div
          className={`h-full ${fill}`}
          style={{ width: percent(progress.barRatio) }}
        />
      </div>
      {interval ? (
        <div
          className="absolute inset-y-[4px] min-w-0.5 rounded-mark bg-accent"
          style={{
            left: percent(interval.from),
            width: percent(interval.to - interval.from),
          }}
        />
      ) : null}
      <div
        className="absolute inset-y-0 w-0.5 -translate-x-px bg-ink"
        style={{ left: percent(progress.barRatio) }}
      />
    </div>
  );
}

function percent(ratio: number): string {
  return `${Math.round(ratio * 1_000) / 10}%`;
}
