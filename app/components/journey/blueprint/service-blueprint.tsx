import { Link } from "@remix-run/react";
import type { CSSProperties, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { StakesMark } from "../stakes-mark";
import { MomentMetrics, MomentTests } from "./moment-work";
import {
  BLUEPRINT_ROWS,
  LINE_ABOVE,
  type BlueprintRow,
  type DrawnMoment,
} from "./shown-blueprint";

/**
 * Moments side by side in the order a customer meets them, their rows on the same lines; on a phone one under the other
 * (styles/blueprint.css). Each moment is a section of its own, so that it is read whole.
 */
export function ServiceBlueprint({
  journeyId,
  moments,
  labelledBy,
}: {
  journeyId: string;
  moments: readonly DrawnMoment[];
  labelledBy: string;
}) {
  const style = { "--moments": moments.length } as CSSProperties;
  return (
    <section
      aria-labelledby={labelledBy}
      className="blueprint-scroll card rounded-card border border-line bg-surface shadow-card"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
      tabIndex={0}
    >
      <div className="blueprint" style={style}>
        <RowNames />
        {moments.map((moment, at) => (
          <MomentColumn
            key={moment.id}
            {...{ journeyId, moment }}
            place={at + 1}
          />
        ))}
      </div>
    </section>
  );
}

/** Beside the columns; each cell says its row itself, for those who hear it and on a phone. */
function RowNames() {
  const { t } = useTranslation("journey");
  return (
    <div className="blueprint-names" aria-hidden="true">
      <span />
      {BLUEPRINT_ROWS.map((row) => (
        <span key={row} className={`blueprint-${row} label`}>
          {row === "customerAction" ? null : (
            <span className="blueprint-line">
              {t(`line.${LINE_ABOVE[row]}`)}
            </span>
          )}
          {t(`row.${row}`)}
        </span>
      ))}
      <span className="blueprint-work label">{t("row.measured")}</span>
      <span className="blueprint-work label">{t("row.tried")}</span>
    </div>
  );
}

interface MomentColumnProps {
  journeyId: string;
  moment: DrawnMoment;
  place: number;
}

function MomentColumn({ journeyId, moment, place }: MomentColumnProps) {
  const { t } = useTranslation("journey");
  const { id, blueprint, metrics, tests } = moment;
  return (
    <section
      id={`moment-${id}`}
      aria-labelledby={`name-${id}`}
      className="blueprint-moment"
    >
      <MomentHead {...{ journeyId, moment, place }} />
      {BLUEPRINT_ROWS.map((row) => (
        <Cell key={row} row={row} label={t(`row.${row}`)}>
          {blueprint[row] === "" ? (
            <span className="text-sm text-ink-3 italic">{t("page.blank")}</span>
          ) : (
            <span
              className={row === "customerAction" ? "font-serif text-base" : ""}
            >
              {blueprint[row]}
            </span>
          )}
        </Cell>
      ))}
      <Cell row="work" label={t("row.measured")}>
        <MomentMetrics metrics={metrics} />
      </Cell>
      <Cell row="work" label={t("row.tried")}>
        <MomentTests tests={tests} />
      </Cell>
    </section>
  );
}

function Cell({
  row,
  label,
  children,
}: {
  row: BlueprintRow | "work";
  label: string;
  children: ReactNode;
}) {
  return (
    <div className={`blueprint-cell blueprint-${row}`}>
      <h4 className="blueprint-label label">{label}</h4>
      <div className="text-sm leading-snug whitespace-pre-line">{children}</div>
    </div>
  );
}

function MomentHead({ journeyId, moment, place }: MomentColumnProps) {
  const { t } = useTranslation("journey");
  const path = useOrgPath();
  const { id, name, stakes, channelKind, owner, blueprint, mayDraw } = moment;
  const isBlank = BLUEPRINT_ROWS.every((row) => blueprint[row] === "");
  return (
    <div className="blueprint-head">
      <h3
        id={`name-${id}`}
        className="font-serif text-lg leading-snug font-medium"
      >
        <span className="mr-1.5 text-ink-3 tabular-nums">{place}</span>
        {name}
      </h3>
      <p className="mt-1 text-xs text-ink-2 tabular-nums">
        <StakesMark stakes={stakes} />
      </p>
      <p className="text-xs text-ink-3">
        {[t(`kind.${channelKind}`), owner?.name].filter(Boolean).join(" · ")}
      </p>
      {mayDraw ? (
        <Link
          to={path("journeys", journeyId, "moments", id)}
          aria-label={t("page.drawMoment", { moment: name })}
          className="no-print link target inline-flex items-center text-sm"
        >
          {t(isBlank ? "page.draw" : "page.redraw")}
        </Link>
      ) : null}
    </div>
  );
}
