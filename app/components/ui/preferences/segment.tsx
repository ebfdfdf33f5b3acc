import type { ReactNode } from "react";

interface SegmentOption {
  value: string;
  label: string;
  icon?: ReactNode;
  /** The language the label is written in. */
  lang?: string;
}

interface SegmentProps {
  legend: string;
  name: string;
  value: string;
  options: readonly SegmentOption[];
  /** Where to come back to; the page it was sent from where absent. */
  returnTo?: string;
}

/** A choice that saves at once: a form of buttons to `/preferences`, so it needs no JavaScript. */
export function Segment({
  legend,
  name,
  value,
  options,
  returnTo,
}: SegmentProps) {
  return (
    <form method="post" action="/preferences" aria-label={legend}>
      {returnTo ? (
        <input type="hidden" name="returnTo" value={returnTo} />
      ) : null}
      <div className="inline-flex rounded-control border border-line-2 bg-surface p-0.5">
        {options.map((option) => (
          <button
            key={option.value}
            type="submit"
            name={name}
            value={option.value}
            lang={option.lang}
            aria-pressed={option.value === value}
            aria-label={option.icon ? option.label : undefined}
            title={option.icon ? option.label : undefined}
            className="inline-flex min-w-9 items-center justify-center rounded-[6px] px-2 py-1 text-sm text-ink-2 hover:text-ink aria-pressed:bg-accent-soft aria-pressed:font-semibold aria-pressed:text-ink coarse:min-w-11 [&_svg]:size-4"
          >
            {option.icon ?? option.label}
          </button>
        ))}
      </div>
    </form>
  );
}
