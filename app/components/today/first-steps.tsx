import CircleCheck from "lucide-react/icons/circle-check";
import { useTranslation } from "react-i18next";
import { useMay } from "~/components/document/use-may";
import { useOrgPath } from "~/components/document/org-path";
import { ButtonLink } from "~/components/ui/button";
import { Card, CardBlock } from "~/components/ui/card";

export interface StepsDone {
  hasReadings: boolean;
  hasObjective: boolean;
  hasExperiment: boolean;
}

/** The way from nothing to a first proof: three steps, each ticked when it is done, the next one offered. */
export function FirstSteps({ done }: { done: StepsDone }) {
  const { t } = useTranslation("today");
  const path = useOrgPath();
  const mayImport = useMay("manager");
  const steps = [
    { name: "data", done: done.hasReadings, to: path("import") },
    {
      name: "objective",
      done: done.hasObjective,
      to: path("objectives", "new"),
    },
    { name: "test", done: done.hasExperiment, to: path("experiments", "new") },
  ] as const;
  const next = steps.find((step) => !step.done)?.name;
  return (
    <section className="max-w-2xl">
      <h2 className="mb-3">{t("steps.title")}</h2>
      <Card>
        <ol>
          {steps.map((step, index) => (
            <li key={step.name} className="border-line not-first:border-t">
              <CardBlock
                className={`flex gap-4 ${step.done ? "items-center py-3 sm:py-3.5" : ""}`}
              >
                <StepMark done={step.done} number={index + 1} />
                <div className="min-w-0 flex-1">
                  <h3 className="text-base">{t(`steps.${step.name}.title`)}</h3>
                  {step.done ? null : (
                    <>
                      <p className="mt-0.5 text-sm text-ink-2">
                        {t(`steps.${step.name}.text`)}
                      </p>
                      {step.name === "data" && !mayImport ? null : (
                        <ButtonLink
                          to={step.to}
                          variant={step.name === next ? "primary" : "secondary"}
                          className="mt-3"
                        >
                          {t(`steps.${step.name}.act`)}
                        </ButtonLink>
                      )}
                    </>
                  )}
                </div>
              </CardBlock>
            </li>
          ))}
        </ol>
      </Card>
    </section>
  );
}

function StepMark({ done, number }: { done: boolean; number: number }) {
  const { t } = useTranslation("today");
  if (!done) {
    return (
      <span
        aria-hidden="true"
        className="grid size-7 shrink-0 place-items-center rounded-full border border-line-2 font-serif text-base tabular-nums"
      >
        {number}
      </span>
    );
  }
  return (
    <span className="shrink-0 text-accent">
      <span className="sr-only">{t("steps.done")}</span>
      <CircleCheck aria-hidden="true" className="size-7" strokeWidth={1.5} />
    </span>
  );
}
