import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { LanguageToggle } from "~/components/ui/preferences/language-toggle";
import {
  ThemeToggle,
  type ThemeChoice,
} from "~/components/ui/preferences/theme-toggle";
import { Brand } from "~/components/ui/shell/brand";
import { EntryDrawing } from "./entry-drawing";

interface EntryPageProps {
  title: string;
  lead?: ReactNode;
  theme: ThemeChoice;
  /** The address to come back to when language or theme changes. */
  returnTo: string;
  children: ReactNode;
}

/** The frame of the pages before one is inside: what Essai is on one side, the one form on the other. */
export function EntryPage(props: EntryPageProps) {
  const { title, lead, theme, returnTo, children } = props;
  const { t } = useTranslation("identity");
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <header className="flex flex-col px-4.5 pt-5 sm:px-8 lg:border-r lg:border-line lg:bg-sunken lg:px-14 lg:py-9">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <Brand />
          <div className="flex gap-2 lg:hidden">
            <Toggles theme={theme} returnTo={returnTo} />
          </div>
        </div>
        <div className="my-auto hidden max-w-xl lg:block">
          <p className="font-serif text-2xl font-medium text-balance">
            {t("entry.promise")}
          </p>
          <p className="mt-4 max-w-[46ch] text-ink-2">{t("entry.method")}</p>
          <EntryDrawing />
        </div>
      </header>
      <main className="flex flex-col px-4.5 py-8 sm:px-8 lg:px-14 lg:py-9">
        <div className="hidden justify-end gap-2 lg:flex">
          <Toggles theme={theme} returnTo={returnTo} />
        </div>
        <div className="w-full max-w-md lg:m-auto lg:py-8">
          <h1>{title}</h1>
          {lead ? <div className="mt-2 text-ink-2">{lead}</div> : null}
          <div className="mt-6">{children}</div>
        </div>
      </main>
    </div>
  );
}

function Toggles({
  theme,
  returnTo,
}: Pick<EntryPageProps, "theme" | "returnTo">) {
  return (
    <>
      <LanguageToggle returnTo={returnTo} />
      <ThemeToggle theme={theme} returnTo={returnTo} />
    </>
  );
}
