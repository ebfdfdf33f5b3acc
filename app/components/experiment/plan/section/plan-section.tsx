import Check from "lucide-react/icons/check";
import { useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";
import type { BoundField } from "~/components/form/use-form-fields";
import type { SectionName } from "./part-of";

export type FieldOf = (name: string) => BoundField;

interface PlanSectionProps {
  name: SectionName;
  title: string;
  lead?: string;
  children: ReactNode;
}

/** A part of the plan with its title, a sentence where it helps, and its own way of being saved. */
export function PlanSection({ name, title, lead, children }: PlanSectionProps) {
  const { t } = useTranslation("plan");
  const [search] = useSearchParams();
  return (
    <section
      id={name}
      aria-labelledby={`${name}-title`}
      className="grid scroll-mt-6 gap-5 border-t border-line pt-6"
    >
      <div>
        <h2 id={`${name}-title`} className="text-lg">
          {title}
        </h2>
        {lead ? (
          <p className="mt-1 max-w-line text-sm text-ink-2">{lead}</p>
        ) : null}
      </div>
      {children}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button name="save" value={name}>
          {t("plan.savePart")}
        </Button>
        {search.get("saved") === name ? (
          <output className="flex items-center gap-1.5 text-sm text-ink-2">
            <Check aria-hidden="true" className="size-4" />
            {t("plan.saved")}
          </output>
        ) : null}
      </div>
    </section>
  );
}
