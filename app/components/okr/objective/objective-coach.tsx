import Lightbulb from "lucide-react/icons/lightbulb";
import { useTranslation } from "react-i18next";
import { coachObjective } from "~/core/okr/objective-coaching";

/** What one might think over in a statement. It never blocks, and says nothing where nothing catches the eye. */
export function ObjectiveCoach({ statement }: { statement: string }) {
  const { t } = useTranslation("objective");
  const hints = coachObjective(statement);
  return (
    <output className="block">
      {hints.length > 0 ? (
        <span className="flex max-w-line gap-2.5 rounded-card border border-line bg-sunken px-3.5 py-2.5 text-sm text-ink-2">
          <Lightbulb aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          <span className="grid gap-1">
            <strong className="font-semibold text-ink">
              {t("coach.title")}
            </strong>
            {hints.map((hint) => (
              <span key={hint}>{t(`coach.${hint}`)}</span>
            ))}
            <span className="text-xs text-ink-3">{t("coach.never")}</span>
          </span>
        </span>
      ) : null}
    </output>
  );
}
