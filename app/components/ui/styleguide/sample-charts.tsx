import { ActionResultMap } from "~/components/chart/action-result-map";
import {
  BreakdownIntervals,
  type BreakdownRow,
} from "~/components/chart/breakdown-intervals";
import { ControlChart } from "~/components/chart/control-chart";
import { CounterfactualChart } from "~/components/chart/counterfactual-chart";
import { IntervalPlot } from "~/components/chart/interval-plot";
import { Sparkline } from "~/components/chart/sparkline";
import { Card, CardBlock } from "../card";
import { OBSERVED_EXPECTED, SATISFACTION } from "./sample-series";
import type { SampleWords } from "./sample-words";

/** Every chart, with numbers that could be. */
export function SampleCharts({ words }: { words: SampleWords }) {
  return (
    <div className="grid gap-6">
      <Card>
        <CardBlock>
          <SampleControl words={words} />
        </CardBlock>
      </Card>
      <Card>
        <CardBlock>
          <SampleCounterfactual words={words} />
        </CardBlock>
      </Card>
      <div className="grid gap-6 lg:grid-cols-2">
        <Card>
          <CardBlock>
            <BreakdownIntervals
              title={words.breakdown}
              rows={sampleRows(words)}
              valueKind="percent"
              groupWord={words.shop}
              overall={0.77}
            />
          </CardBlock>
        </Card>
        <Card>
          <CardBlock>
            <h2 className="mb-3">{words.interval}</h2>
            <IntervalPlot
              estimate={6}
              low={1}
              high={11}
              threshold={3}
              verdict="moved"
              valueKind="points"
              unit={words.points}
            />
            <IntervalPlot
              estimate={4}
              low={-9}
              high={17}
              threshold={3}
              verdict="cannot-tell"
              valueKind="points"
            />
            <IntervalPlot
              estimate={0.91}
              low={0.84}
              high={0.98}
              threshold={0.05}
              nullValue={1}
              verdict="moved"
              valueKind="number"
            />
            <div className="mt-4">
              <Sparkline
                values={[0.68, 0.7, 0.69, 0.72, 0.71, 0.74, 0.75, 0.77]}
                lower={0.66}
                upper={0.75}
                lastSignal="better"
                label={words.sparkline}
              />
            </div>
          </CardBlock>
        </Card>
      </div>
      <Card>
        <CardBlock>
          <SampleMap words={words} />
        </CardBlock>
      </Card>
    </div>
  );
}

const CUT = 26;

function SampleControl({ words }: { words: SampleWords }) {
  const periods = SATISFACTION.map(([period]) => period);
  const at = (index: number) => periods[index] ?? "";
  return (
    <ControlChart
      {...words.control}
      valueKind="percent"
      direction="up"
      points={SATISFACTION.map(([period, value, n], index) => ({
        period,
        value,
        n,
        signals:
          index === 14
            ? ["beyond-limits"]
            : index >= CUT && value > 0.75
              ? ["one-side"]
              : [],
        signalSide: index >= CUT ? "better" : undefined,
      }))}
      segments={[
        {
          from: at(0),
          to: at(CUT - 1),
          centre: 0.69,
          lower: 0.63,
          upper: 0.75,
        },
        { from: at(CUT), to: at(39), centre: 0.762, lower: 0.705, upper: 0.82 },
      ]}
      experiments={[
        {
          id: "a",
          title: words.tests[3],
          from: at(5),
          to: at(9),
          verdict: "cannot-tell",
          href: "/a",
        },
        {
          id: "b",
          title: words.tests[0],
          from: at(24),
          to: at(27),
          verdict: "moved",
          href: "/b",
        },
        {
          id: "c",
          title: words.tests[1],
          from: at(31),
          to: at(34),
          verdict: "no-meaningful-change",
          href: "/c",
        },
      ]}
      contextEvents={[
        { id: "s", title: words.control.strike, from: at(14), to: at(15) },
      ]}
    />
  );
}

function SampleCounterfactual({ words }: { words: SampleWords }) {
  return (
    <CounterfactualChart
      {...words.counterfactual}
      valueKind="number"
      verdict="moved"
      start="2026-03-02"
      points={OBSERVED_EXPECTED.map(([period, observed, expected]) => ({
        period,
        observed,
        expected,
        low: expected - 2.6,
        high: expected + 2.6,
      }))}
    />
  );
}

function sampleRows({ sites }: SampleWords): BreakdownRow[] {
  const row = (
    index: number,
    value: number,
    half: number,
    n: number,
  ): BreakdownRow => ({
    key: String(index),
    label: sites[index] ?? "",
    value,
    low: value - half,
    high: value + half * 0.9,
    n,
    masked: false,
    href: `/sites/${index}`,
  });
  return [
    row(0, 0.84, 0.075, 96),
    row(1, 0.79, 0.095, 71),
    row(2, 0.74, 0.12, 52),
    row(3, 0.71, 0.15, 34),
    {
      key: "4",
      label: sites[4],
      value: null,
      low: null,
      high: null,
      n: 0,
      masked: true,
    },
  ];
}

function SampleMap({
  words: { map, tests, metrics, keyResults, objectives },
}: {
  words: SampleWords;
}) {
  const node = (kind: string, label: string, index: number) => ({
    id: `${kind}${index}`,
    label,
    href: `/${kind}/${index}`,
  });
  const effects = [
    [{ metricId: "m0", verdict: "moved", grade: 3 }],
    [{ metricId: "m1", verdict: "no-meaningful-change", grade: 3 }],
    [{ metricId: "m2", verdict: "worsened", grade: 4 }],
    [
      { metricId: "m3", verdict: "cannot-tell", grade: 1 },
      { metricId: "m0", verdict: "moved", grade: 2 },
    ],
  ] as const;
  return (
    <ActionResultMap
      title={map}
      tests={tests.map((label, i) => ({
        ...node("t", label, i),
        effects: effects[i] ?? [],
      }))}
      metrics={metrics.map((label, i) => ({
        ...node("m", label, i),
        keyResultIds: [["k0"], ["k0"], ["k1"], ["k2"]][i] ?? [],
      }))}
      keyResults={keyResults.map((label, i) => ({
        ...node("k", label, i),
        objectiveIds: [["o0"], ["o0"], ["o1"]][i] ?? [],
      }))}
      objectives={objectives.map((label, i) => node("o", label, i))}
    />
  );
}
