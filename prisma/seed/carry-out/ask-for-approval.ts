import { checkAutonomy } from "~/core/experiment/autonomy";
import { addDays, type CalendarDay } from "~/core/time/calendar-day";
import { answerApproval, askApproval } from "~/data/experiment/approval.server";
import { TEAMS } from "../company/teams";
import { both } from "../language";
import type { DemoTest } from "../tests/demo-test";
import { at } from "../world";
import type { Carrying } from "./carrying";

const GO_AHEAD = both(
  "D’accord. Arrêtez-vous si le plafond approche.",
  "Go ahead. Stop if you get near the cap.",
);

/** Beyond its envelope a team asks its approver; tests that ran had their answer the next day. */
export async function askForApproval(
  { client, people, language }: Carrying,
  experimentId: string,
  { team, plan, course, awaitsApproval }: DemoTest,
  askedOn: CalendarDay,
): Promise<void> {
  if (!team || !plan || !(course || awaitsApproval)) return;
  const { approver, envelope } = TEAMS[team];
  const [money, hours, customers, days] = envelope;
  const caps = {
    money: plan.money ?? 0,
    hours: plan.hours,
    customers: plan.customers ?? null,
    days: Math.round(plan.actingWeeks * 7),
  };
  const check = checkAutonomy(
    { caps, worstMove: plan.least, reversible: !plan.irreversible },
    { caps: { money, hours, customers, days }, allowsIrreversible: false },
  );
  if (check.outcome === "within") return;
  const approverId = people[approver];
  const askedAt = at(askedOn);
  await askApproval({ client, experimentId, approverId, askedAt });
  if (awaitsApproval) return;
  await answerApproval({
    client,
    experimentId,
    approverId,
    askedAt,
    answer: "approved",
    note: GO_AHEAD[language],
    answeredAt: at(addDays(askedOn, 1)),
  });
}
