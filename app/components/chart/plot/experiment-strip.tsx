import { Link } from "@remix-run/react";
import type { VerdictName } from "~/components/ui/verdict";
import { layLanes } from "./lanes";
import type { PlotScales } from "./scales";
import { verdictHue } from "./verdict-hue";

export interface ChartExperiment {
  id: string;
  title: string;
  /** First and last day on the ground; `to` null while it runs. */
  from: string;
  to: string | null;
  /** Null while there is none. */
  verdict: VerdictName | null;
  href?: string;
}

/** Tests as labelled spans under the axis, each a link to its page. */
export function ExperimentStrip({
  experiments,
  scales,
}: {
  experiments: readonly ChartExperiment[];
  scales: PlotScales;
}) {
  if (experiments.length === 0) return null;
  return (
    <>
      <Strip
        {...{ experiments, scales }}
        width={230}
        lane={44}
        className="on-narrow"
      />
      <Strip
        {...{ experiments, scales }}
        width={460}
        lane={34}
        className="on-wide"
      />
    </>
  );
}

interface StripProps {
  experiments: readonly ChartExperiment[];
  scales: PlotScales;
  /** The narrowest plot this layout serves, in pixels. */
  width: number;
  lane: number;
  className: string;
}

function Strip({ experiments, scales, width, lane, className }: StripProps) {
  const laid = layLanes(
    experiments.map((experiment) => spanOf(experiment, scales)),
    width,
  );
  const lanes = Math.max(...laid.map((entry) => entry.lane)) + 1;
  return (
    <ul
      className={`relative mt-2 ${className}`}
      style={{ height: lanes * lane }}
    >
      {laid.map(({ item, lane: row, anchor, text }) => (
        <li key={item.experiment.id}>
          <span
            aria-hidden="true"
            className="absolute h-[7px] rounded-full"
            style={{
              left: `${item.from}%`,
              width: `max(7px, ${item.to - item.from}%)`,
              top: row * lane,
              background: verdictHue(item.experiment.verdict),
            }}
          />
          <span
            className="absolute text-xs leading-none font-medium whitespace-nowrap text-ink-2"
            style={{
              ...(anchor === "start"
                ? { left: `${item.from}%` }
                : { right: `${100 - item.to}%` }),
              top: row * lane + 7,
            }}
          >
            <StripLabel experiment={item.experiment} text={text} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function StripLabel({
  experiment,
  text,
}: {
  experiment: ChartExperiment;
  text: string;
}) {
  const cut = text !== experiment.title;
  const words = (
    <>
      <span aria-hidden={cut || undefined}>{text}</span>
      {cut ? <span className="sr-only">{experiment.title}</span> : null}
    </>
  );
  const box = "inline-flex min-h-6 items-center";
  return experiment.href ? (
    <Link
      to={experiment.href}
      title={experiment.title}
      className={`${box} hover:text-ink hover:underline`}
    >
      {words}
    </Link>
  ) : (
    <span title={experiment.title} className={box}>
      {words}
    </span>
  );
}

function spanOf(experiment: ChartExperiment, scales: PlotScales) {
  const from = scales.x(experiment.from);
  const to = experiment.to === null ? 100 : scales.x(experiment.to);
  return { experiment, from, to: Math.max(from, to), text: experiment.title };
}
