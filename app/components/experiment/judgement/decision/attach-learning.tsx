import { useTranslation } from "react-i18next";
import type { BoundField } from "~/components/form/use-form-fields";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { Fold } from "~/components/ui/fold/fold";
import { RadioCards } from "~/components/ui/form/choice-fields";
import { STANCES } from "~/core/experiment/judgement/learning";

export interface OfferedLearning {
  id: string;
  statement: string;
  tests: readonly unknown[];
}

interface AttachLearningProps {
  offered: readonly OfferedLearning[];
  search: string;
  attachTo: BoundField;
  stance: BoundField;
}

/**
 * A test may speak for or against what is already held true. Searching sends the form as an address, with what was
 * typed in it, so that nothing is lost and no script is needed.
 */
export function AttachLearning({
  offered,
  search,
  attachTo,
  stance,
}: AttachLearningProps) {
  const { t } = useTranslation("judgement");
  if (offered.length === 0 && search === "") return null;
  return (
    <Fold title={t("attach.title")} open={search !== ""}>
      <div className="mt-3 grid gap-4">
        <div className="flex flex-wrap items-end gap-2">
          <div className="min-w-0 flex-1">
            <TextField
              type="search"
              name="search"
              label={t("attach.search")}
              defaultValue={search}
              maxLength={100}
            />
          </div>
          <Button formMethod="get" formNoValidate>
            {t("attach.find")}
          </Button>
        </div>
        {offered.length === 0 ? (
          <p className="text-sm text-ink-2">{t("attach.none")}</p>
        ) : null}
        <RadioCards
          legend={t("attach.which")}
          {...attachTo}
          options={[
            { value: "", label: t("attach.no") },
            ...offered.map(({ id, statement, tests }) => ({
              value: id,
              label: statement,
              description: t("attach.tests", { count: tests.length }),
            })),
          ]}
        />
        <RadioCards
          legend={t("attach.stance")}
          {...stance}
          columns={2}
          options={STANCES.map((value) => ({
            value,
            label: t(`attach.${value}`),
          }))}
        />
      </div>
    </Fold>
  );
}
