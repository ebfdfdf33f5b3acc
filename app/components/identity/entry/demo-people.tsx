import { Form } from "@remix-run/react";
import ArrowRight from "lucide-react/icons/arrow-right";
import { useTranslation } from "react-i18next";
import type { Role } from "~/core/identity/role";

interface DemoPeopleProps {
  people: readonly { name: string; email: string; role: Role }[];
  password: string;
}

/** One button a person: whoever looks around types nothing. */
export function DemoPeople({ people, password }: DemoPeopleProps) {
  const { t, i18n } = useTranslation("identity");
  const { t: common } = useTranslation("common");
  return (
    <section aria-labelledby="demo-people" className="mb-8">
      <h2 id="demo-people" className="mb-1 text-base font-semibold">
        {t("demo.title")}
      </h2>
      <p className="mb-3 text-sm text-ink-2">{t("demo.lead")}</p>
      <ul className="overflow-hidden rounded-card border border-line bg-surface">
        {people.map(({ name, email, role }) => (
          <li key={email} className="border-line not-last:border-b">
            <Form method="post" reloadDocument>
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={password} />
              <input type="hidden" name="locale" value={i18n.language} />
              <button
                type="submit"
                className="group flex w-full items-center gap-3 px-4 py-3 text-left hover:bg-accent-soft"
              >
                <span className="min-w-0 flex-1">
                  <span className="block font-semibold">
                    {name}
                    <span className="ml-2 text-sm font-normal text-ink-2">
                      {common(`role.${role}`)}
                    </span>
                  </span>
                  <span className="block text-sm text-ink-2">
                    {t(`demo.${role}`)}
                  </span>
                </span>
                <ArrowRight
                  aria-hidden="true"
                  className="size-4.5 shrink-0 text-accent"
                />
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
