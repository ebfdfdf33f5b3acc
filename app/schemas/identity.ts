import { z } from "zod";
import { ROLES } from "~/core/identity/role";

/** Messages are keys of the `identity` catalogue. */
const message = {
  name: "fault.name",
  email: "fault.email",
  password: "fault.password",
  passwordShort: "fault.passwordShort",
  tooLong: "fault.tooLong",
  organizationName: "fault.organizationName",
  choice: "fault.choice",
} as const;

const locale = z.enum(["en", "fr"], message.choice);
const role = z.enum(ROLES, message.choice);

function line(missing: string) {
  return z.string(missing).trim().min(1, missing).max(80, message.tooLong);
}

const email = z
  .string(message.email)
  .trim()
  .toLowerCase()
  .max(254, message.tooLong)
  .pipe(z.email(message.email));

/** Long enough to resist guessing; no rule on its characters. Source: NIST SP 800-63B, 5.1.1. */
const newPassword = z
  .string(message.passwordShort)
  .min(10, message.passwordShort)
  .max(200, message.tooLong);

export const signUpSchema = z.object({
  name: line(message.name),
  email,
  password: newPassword,
  organizationName: line(message.organizationName),
  locale,
});

export const signInSchema = z.object({
  email,
  password: z.string(message.password).max(200, message.tooLong),
  /** The language of the page somebody came in by, where that is to stay. */
  locale: locale.optional(),
});

export const newOrganizationSchema = z.object({
  organizationName: line(message.organizationName),
  locale,
});

/** With the account one is signed in to, or with a new one; its e-mail is the invitation's own. */
export const acceptInvitationSchema = z.discriminatedUnion("act", [
  z.object({ act: z.literal("join") }),
  z.object({
    act: z.literal("create"),
    name: line(message.name),
    password: newPassword,
  }),
]);

const id = z.uuid();

/** What an admin may do on the settings page; `act` says which form was sent. */
export const membersActSchema = z.discriminatedUnion("act", [
  z.object({ act: z.literal("invite"), email, role }),
  z.object({ act: z.literal("cancel-invitation"), invitationId: id }),
  z.object({ act: z.literal("change-role"), memberId: id, role }),
  z.object({ act: z.literal("remove-member"), memberId: id }),
]);

export type MembersAct = z.output<typeof membersActSchema>;
