import Check from "lucide-react/icons/check";
import { useTranslation } from "react-i18next";
import type { MoveRequirement } from "~/core/experiment/state";
import { PART_OF, type SectionName } from "./section/part-of";

/** In the order of the method. */
const PARTS = [
  ["need", "need.title"],
  ["means", "means.title"],
  ["loss", "loss.title"],
  ["effect", "effect.title"],
  ["guardrails", "guard.title"],
  ["places", "places.title"],
  ["ethics", "ethics.title"],
] as const;

const REQUIRED = new Set<SectionName>(Object.values(PART_OF));

/** Where one is in the plan, and which parts still keep it from starting. Beside the form, where there is room. */
export function PlanParts({
  missing,
}: {
  missing: readonly MoveRequirement[];
}) {
  const { t } = useTranslation("plan");
  const open = new Set(missing.map((name) => PART_OF[name]));
  return (
    <nav aria-label={t("plan.parts")} className="text-sm">
      <ol className="grid gap-0.5">
        {PARTS.map(([name, title]) => (
          <li key={name}>
            <a
              href={`#${name}`}
              className="flex min-h-8 items-center gap-2.5 py-1 text-ink-2 hover:text-ink"
            >
              <Mark
                state={
                  !REQUIRED.has(name)
                    ? "free"
                    : open.has(name)
                      ? "open"
                      : "done"
                }
              />
              {t(title)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Mark({ state }: { state: "free" | "open" | "done" }) {
  const { t } = useTranslation("plan");
  if (state === "free")
    return (
      <span
        aria-hidden="true"
        className="mx-1.5 size-1 rounded-full bg-line-2"
      />
    );
  return (
    <>
      {state === "done" ? (
        <Check aria-hidden="true" className="size-4 shrink-0 text-accent" />
      ) : (
        <span
          aria-hidden="true"
          className="mx-0.5 size-3 shrink-0 rounded-full border-2 border-ink-3"
        />
      )}
      <span className="sr-only">{t(`plan.part.${state}`)}</span>
    </>
  );
}
