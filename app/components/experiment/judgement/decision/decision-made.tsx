import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Button, ButtonLink } from "~/components/ui/button";
import { Card, CardBlock } from "~/components/ui/card";
import {
  nextTestKind,
  type DecisionKind,
} from "~/core/experiment/judgement/decision";
import { useFormat } from "~/i18n/use-format";

export interface ShownDecision {
  id: string;
  kind: DecisionKind;
  why: string;
  decidedBy: string;
  decidedAt: Date | string;
}

export interface FormerDecision {
  kind: unknown;
  why: unknown;
  by: string;
  at: Date | string;
}

export interface DecisionMadeProps {
  experimentId: string;
  decision: ShownDecision;
  /** Newest first: what was decided before. */
  history: readonly FormerDecision[];
  learnings: readonly { id: string; statement: string }[];
  fresh: boolean;
  /** Shown on the test's own page: the way to the page of the decision. */
  isElsewhere?: boolean;
}

/** What was decided, what it taught, and the next test where there is one. */
export function DecisionMade(props: DecisionMadeProps) {
  const { decision, learnings, history } = props;
  const { t } = useTranslation("judgement");
  const format = useFormat();
  const path = useOrgPath();
  return (
    <Card as="section">
      <CardBlock>
        <p className="label">{t("made.title")}</p>
        <p className="mt-1 font-serif text-[1.4375rem] leading-snug">
          {t(`kind.${decision.kind}.name`)}
        </p>
        {decision.why ? (
          <p className="mt-2 max-w-line text-sm">{decision.why}</p>
        ) : null}
        <p className="mt-2 text-xs text-ink-3">
          {t("made.by", {
            name: decision.decidedBy,
            when: format.dateTime(decision.decidedAt),
          })}
        </p>
        <Former history={history} />
        <Acts {...props} />
      </CardBlock>
      {learnings.length > 0 ? (
        <CardBlock>
          <h2>{t("made.learnt")}</h2>
          <ul className="mt-2 grid gap-2">
            {learnings.map(({ id, statement }) => (
              <li key={id}>
                <Link
                  to={path("learnings", id)}
                  className="target inline-flex items-center font-serif text-lg leading-snug hover:underline"
                >
                  {statement}
                </Link>
              </li>
            ))}
          </ul>
        </CardBlock>
      ) : null}
    </Card>
  );
}

function Acts({
  experimentId,
  decision,
  fresh,
  isElsewhere = false,
}: DecisionMadeProps) {
  const { t } = useTranslation("judgement");
  const path = useOrgPath();
  const next = nextTestKind(decision.kind);
  if (!next && !fresh && !isElsewhere) return null;
  const query = next
    ? new URLSearchParams({ origin: experimentId, kind: next })
    : null;
  return (
    <div className="mt-4 flex flex-wrap gap-2">
      {next ? (
        <ButtonLink
          variant="primary"
          to={`${path("experiments", "new")}?${query}`}
        >
          {t(`made.next.${next}`)}
        </ButtonLink>
      ) : null}
      {isElsewhere ? (
        <ButtonLink
          variant="quiet"
          to={path("experiments", experimentId, "decide")}
        >
          {t("made.open")}
        </ButtonLink>
      ) : null}
      {fresh ? (
        <Form method="post">
          <input type="hidden" name="act" value="undo" />
          <Button variant="quiet">{t("made.undo")}</Button>
        </Form>
      ) : null}
    </div>
  );
}

function Former({ history }: { history: readonly FormerDecision[] }) {
  const { t } = useTranslation("judgement");
  const format = useFormat();
  if (history.length === 0) return null;
  return (
    <ul className="mt-3 grid gap-1 text-sm text-ink-2">
      {history.map(({ kind, why, by, at }) => (
        <li key={String(at)}>
          {t("made.former", {
            kind: t(`kind.${kind as DecisionKind}.name`),
            name: by,
            when: format.dateTime(at),
          })}
          {typeof why === "string" && why !== "" ? ` ${why}` : null}
        </li>
      ))}
    </ul>
  );
}
