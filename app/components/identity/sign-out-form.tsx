import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";

/** Loads the next page whole, so that nothing of this person stays in the browser's memory. */
export function SignOutForm() {
  const { t } = useTranslation("common");
  return (
    <Form method="post" action="/sign-out" reloadDocument>
      <Button variant="quiet">{t("account.signOut")}</Button>
    </Form>
  );
}
