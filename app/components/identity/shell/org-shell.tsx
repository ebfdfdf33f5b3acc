import BookOpen from "lucide-react/icons/book-open";
import ChartSpline from "lucide-react/icons/chart-spline";
import FileUp from "lucide-react/icons/file-up";
import FlaskConical from "lucide-react/icons/flask-conical";
import Grid2x2 from "lucide-react/icons/grid-2x2";
import ListTodo from "lucide-react/icons/list-todo";
import MessageSquareQuote from "lucide-react/icons/message-square-quote";
import RouteIcon from "lucide-react/icons/route";
import Target from "lucide-react/icons/target";
import UsersRound from "lucide-react/icons/users-round";
import Waypoints from "lucide-react/icons/waypoints";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { orgPath } from "~/components/document/org-path";
import { AppShell } from "~/components/ui/app-shell";
import type { NavItem } from "~/components/ui/shell/nav-item";
import { reaches, type Role } from "~/core/identity/role";
import { FindButton } from "~/components/palette/find-button";
import { Palette } from "~/components/palette/palette";
import { OrganizationSwitch } from "./organization-switch";
import type { OrgShellProps } from "./org-shell-props";
import { UserBlock } from "./user-block";

/** The frame inside an organisation: its places, the button to note a test, who is here. */
export function OrgShell({
  children,
  ...shell
}: OrgShellProps & { children: ReactNode }) {
  const { slug } = shell.org;
  return (
    <Palette>
      <AppShell
        items={usePlaces(slug, shell.role)}
        noteTo={orgPath(slug, "experiments", "new")}
        homeTo={orgPath(slug)}
        organisationSwitch={<OrganizationSwitch {...shell} />}
        user={
          <>
            <FindButton />
            <UserBlock {...shell} />
          </>
        }
      >
        {children}
      </AppShell>
    </Palette>
  );
}

function usePlaces(slug: string, role: Role): NavItem[] {
  const { t } = useTranslation("common");
  const to = (...segments: string[]) => orgPath(slug, ...segments);
  return [
    {
      to: to(),
      end: true,
      label: t("nav.today"),
      icon: <ListTodo aria-hidden="true" />,
      onPhone: true,
    },
    {
      to: to("teams"),
      label: t("nav.teams"),
      icon: <UsersRound aria-hidden="true" />,
      onPhone: true,
    },
    {
      to: to("objectives"),
      label: t("nav.objectives"),
      icon: <Target aria-hidden="true" />,
    },
    {
      to: to("experiments"),
      label: t("nav.experiments"),
      icon: <FlaskConical aria-hidden="true" />,
      onPhone: true,
    },
    {
      to: to("metrics"),
      label: t("nav.metrics"),
      icon: <ChartSpline aria-hidden="true" />,
    },
    {
      to: to("scorecard"),
      label: t("nav.scorecard"),
      icon: <Grid2x2 aria-hidden="true" />,
    },
    {
      to: to("journeys"),
      label: t("nav.journeys"),
      icon: <RouteIcon aria-hidden="true" />,
    },
    {
      to: to("voices"),
      label: t("nav.voices"),
      icon: <MessageSquareQuote aria-hidden="true" />,
    },
    {
      to: to("results"),
      label: t("nav.results"),
      icon: <Waypoints aria-hidden="true" />,
      onPhone: true,
    },
    {
      to: to("learnings"),
      label: t("nav.learnings"),
      icon: <BookOpen aria-hidden="true" />,
    },
    ...(reaches(role, "manager")
      ? [
          {
            to: to("import"),
            label: t("nav.import"),
            icon: <FileUp aria-hidden="true" />,
          },
        ]
      : []),
  ];
}
