import { Link } from "@remix-run/react";
import Check from "lucide-react/icons/check";
import Minus from "lucide-react/icons/minus";
import X from "lucide-react/icons/x";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import type { PooledFamily } from "~/core/experiment/judgement/replication-family";
import type { ShownResult } from "./shown-result";

const MARK = {
  pass: { Icon: Check, hue: "text-moved" },
  warn: { Icon: Minus, hue: "text-unknown" },
  fail: { Icon: X, hue: "text-unknown" },
} as const;

/** From here on the comparison itself is a reason to believe. */
const CREDIBLE = 2;

/** From here on a test counts towards a replicated proof. */
const REPEATABLE = 3;
/** The drawn test's own wish is what is still missing of its family. */
const DRAWN = "randomised";

/** Why this grade, as lines one can tick off; what would raise it; and the way to a better test. */
export function Reasons({
  result,
  family,
}: {
  result: ShownResult;
  family: PooledFamily | null;
}) {
  const { t } = useTranslation("experiment");
  const { t: judgement } = useTranslation("judgement");
  const path = useOrgPath();
  const raises = useRaises(result, family);
  const [design, ...weaknesses] = result.reasons;
  const earned = result.grade + weaknesses.length;
  const again = new URLSearchParams({
    origin: result.experimentId,
    kind: "repeat",
  });
  return (
    <>
      <h2 className="mb-2">{t("result.why")}</h2>
      <ul className="text-sm">
        {design ? (
          <Line outcome={earned >= CREDIBLE ? "pass" : "warn"} strong>
            {design.text}
          </Line>
        ) : null}
        {weaknesses.map(({ code, text }) => (
          <Line key={code} outcome="fail">
            {text}
          </Line>
        ))}
        {result.checks.map(({ name, outcome, text }) => (
          <Line key={name} outcome={outcome}>
            {text}
          </Line>
        ))}
      </ul>
      {raises.length > 0 ? (
        <p className="mt-3 text-sm text-ink-2">
          <strong className="font-semibold text-ink">
            {t("result.raise")}
          </strong>{" "}
          {raises.join(" ")}{" "}
          <Link
            to={`${path("experiments", "new")}?${again}`}
            className="target inline-flex items-center font-semibold text-accent underline-offset-2 hover:underline"
          >
            {judgement("reasons.repeat")}
          </Link>
        </p>
      ) : null}
    </>
  );
}

/** What each weakness asks for; of a credible test, the repeats that are still missing. Nothing beyond a replicated proof. */
function useRaises(
  { reasons, grade }: ShownResult,
  family: PooledFamily | null,
): string[] {
  const { t } = useTranslation("judgement");
  if (family?.outcome === "replicated") return [];
  const raises = reasons.flatMap(({ code, raise }) =>
    raise && code !== DRAWN ? [raise] : [],
  );
  if (grade < REPEATABLE) return raises;
  const missing = family ? Math.max(1, family.needed - family.counted) : 2;
  return [...raises, t("found.more", { count: missing })];
}

function Line({
  outcome,
  strong = false,
  children,
}: {
  outcome: keyof typeof MARK;
  strong?: boolean;
  children: string;
}) {
  const { t } = useTranslation("judgement");
  const { Icon, hue } = MARK[outcome];
  return (
    <li
      className={`grid grid-cols-[1.125rem_1fr] gap-2 border-dashed border-line py-1.5 not-first:border-t ${strong ? "font-medium" : ""}`}
    >
      <Icon aria-hidden="true" className={`mt-0.5 size-4 ${hue}`} />
      <span>
        <span className="sr-only">{t(`reasons.${outcome}`)} </span>
        {children}
      </span>
    </li>
  );
}
