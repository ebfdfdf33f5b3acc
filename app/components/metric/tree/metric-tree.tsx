import ChevronRight from "lucide-react/icons/chevron-right";
import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import type { MetricLevel } from "~/core/metric/levels";
import type { Branch } from "~/core/metric/report/nest-metrics";
import { useFormat } from "~/i18n/use-format";
import { GlanceRow, type GlanceRowMetric } from "./glance-row";

export interface TreeMetric extends GlanceRowMetric {
  level: MetricLevel;
  guardrail: boolean;
  percentile: number | null;
  running: { count: number; title: string; experimentId: string } | null;
}

/** With more metrics than this, only the outermost dolls stand open. */
const MOST_OPEN = 16;

/** Metrics inside the ones they explain, as Russian dolls that open. */
export function MetricTree({
  branches,
}: {
  branches: readonly Branch<TreeMetric>[];
}) {
  const open = branches.reduce((sum, branch) => sum + sizeOf(branch), 0);
  return (
    <ul className="grid gap-4">
      {branches.map((branch) => (
        <Doll
          key={branch.metric.id}
          branch={branch}
          depth={0}
          open={open <= MOST_OPEN}
        />
      ))}
    </ul>
  );
}

function sizeOf({ children }: Branch<TreeMetric>): number {
  return children.reduce((sum, child) => sum + sizeOf(child), 1);
}

const SHELL = [
  "rounded-card border border-line bg-surface shadow-card",
  "rounded-card border border-line bg-paper",
  "rounded-card border border-line bg-surface",
] as const;

function Doll({
  branch: { metric, children },
  depth,
  open,
}: {
  branch: Branch<TreeMetric>;
  depth: number;
  open: boolean;
}) {
  const { t } = useTranslation("metric");
  const count = children.length;
  return (
    <li className={`min-w-0 overflow-hidden ${SHELL[Math.min(depth, 2)]}`}>
      <GlanceRow metric={metric}>
        <MetricFacts metric={metric} />
      </GlanceRow>
      {count > 0 ? (
        <details className="border-t border-line" open={open || depth === 0}>
          <summary
            className="target flex items-center gap-1.5 px-4.5 py-2 text-xs font-semibold text-ink-2 hover:text-ink"
            aria-label={t("tree.openLabel", { count, name: metric.name })}
          >
            <ChevronRight
              aria-hidden="true"
              className="size-3.5 transition-transform [[open]>summary>&]:rotate-90"
            />
            {t("tree.open", { count })}
          </summary>
          <ul className="grid gap-2.5 px-2.5 pb-2.5 sm:px-4 sm:pb-4">
            {children.map((child) => (
              <Doll
                key={child.metric.id}
                branch={child}
                depth={depth + 1}
                open={open}
              />
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  );
}

/** What it is, since when it stands elsewhere, and the test under way on it. */
function MetricFacts({ metric }: { metric: TreeMetric }) {
  const { t } = useTranslation("metric");
  const path = useOrgPath();
  const format = useFormat();
  const { running, percentile, kind, glance } = metric;
  const told =
    kind === "duration-percentile"
      ? t("tree.percentile", {
          percent: format.number((percentile ?? 0.9) * 100, { digits: 1 }),
        })
      : t(`kind.${kind}`);
  const words = [
    t(`level.${metric.level}`),
    told,
    metric.guardrail ? t("tree.guardrail") : null,
  ];
  return (
    <>
      <p>{words.filter(Boolean).join(" · ")}</p>
      {glance?.signal ? (
        <p className="text-ink-2">
          {t(`tree.signal.${glance.signal.side}`, {
            day: format.fullDate(glance.signal.since),
          })}
        </p>
      ) : null}
      {running ? (
        <p className="text-ink-2">
          {t("tree.running")}{" "}
          <Link
            to={path("experiments", running.experimentId)}
            className="relative z-10 underline"
          >
            {running.title}
          </Link>
          {running.count > 1
            ? ` ${t("tree.others", { count: running.count - 1 })}`
            : null}
        </p>
      ) : null}
    </>
  );
}
