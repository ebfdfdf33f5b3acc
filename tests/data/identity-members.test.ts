import { beforeAll, describe, expect, test } from "vitest";
import * as index from "../../app/routes/_index";
import * as invitation from "../../app/routes/invitations.$invitationId";
import * as shell from "../../app/routes/o.$org";
import * as settings from "../../app/routes/o.$org.settings.members";
import * as newOrganization from "../../app/routes/organizations.new";
import { identityPrisma } from "../../app/data/prisma.server";
import { faultsOf, IdentityBrowser } from "./identity-browser";
import {
  accept,
  act,
  invite,
  lake,
  memberId,
  nadia,
  settingsOf,
  signNadiaUp,
} from "./identity-world";

beforeAll(async () => {
  await signNadiaUp();
});

describe("invitations and members", () => {
  const omar = new IdentityBrowser("203.0.113.40");
  const joining = {
    act: "create",
    name: "Omar",
    password: "another short one",
  };
  let omarsInvitation = "";

  beforeAll(async () => {
    omarsInvitation = await invite("omar@example.org", "manager");
  });

  test("open an account for the invited address, with the role", async () => {
    const params = { invitationId: omarsInvitation };
    const path = `/invitations/${omarsInvitation}`;
    const page = await omar.call(invitation.loader, { path, params });
    expect(page.data).toMatchObject({
      signedInAs: null,
      invitation: {
        organization: "Boutiques du Lac",
        role: "manager",
        email: "omar@example.org",
      },
    });
    const form = { ...joining, email: "somebody@example.org" };
    const answer = await accept(omar, omarsInvitation, form);
    expect(answer.to).toBe("/o/boutiques-du-lac");
    const frame = await omar.call(shell.loader, {
      path: "/o/boutiques-du-lac",
      params: lake,
    });
    expect(frame.data).toMatchObject({
      role: "manager",
      mayOpenOrganization: false,
    });
    expect(
      await identityPrisma().user.count({
        where: { email: "omar@example.org" },
      }),
    ).toBe(1);
  });

  test("work once", async () => {
    const again = await accept(new IdentityBrowser(), omarsInvitation, joining);
    expect(again.status).toBe(404);
  });

  test.each(["not-an-id", "00000000-0000-4000-8000-000000000000"])(
    "are unknown as %s",
    async (invitationId) => {
      const answer = await new IdentityBrowser().call(invitation.loader, {
        path: `/invitations/${invitationId}`,
        params: { invitationId },
      });
      expect(answer.status).toBe(404);
      expect(answer.data.invitation).toBeNull();
    },
  );

  test("are for the invited address alone", async () => {
    const id = await invite("lea@example.org", "frontline");
    const answer = await accept(omar, id, { act: "join" });
    expect(answer.status).toBe(400);
    expect(faultsOf(answer)).toEqual({ "": ["fault.joinRefused"] });
  });

  test("stop working when cancelled", async () => {
    const id = await invite("late@example.org", "frontline");
    const answer = await act(nadia, {
      act: "cancel-invitation",
      invitationId: id,
    });
    expect(answer.to).toMatch(/done=cancelled/);
    const page = await new IdentityBrowser().call(invitation.loader, {
      path: `/invitations/${id}`,
      params: { invitationId: id },
    });
    expect(page.status).toBe(404);
  });

  test("replace an earlier one for the same address, and refuse a member", async () => {
    const first = await invite("twice@example.org", "frontline");
    const second = await invite("twice@example.org", "leader");
    expect(second).not.toBe(first);
    const { invitations } = (await settingsOf(nadia)).data;
    const waiting = invitations.filter(
      ({ email }: { email: string }) => email === "twice@example.org",
    );
    expect(waiting).toHaveLength(1);
    const member = await act(nadia, {
      act: "invite",
      email: "omar@example.org",
      role: "admin",
    });
    expect(member.status).toBe(409);
    expect(member.data.refused).toBe("alreadyMember");
  });

  test("are for admins, as are addresses and changes", async () => {
    const page = (await settingsOf(omar)).data;
    expect(page).toMatchObject({ isAdmin: false, invitations: [] });
    expect(JSON.stringify(page.members)).not.toContain("@");
    const forms: Record<string, string>[] = [
      { act: "invite", email: "friend@example.org", role: "admin" },
      { act: "change-role", memberId: await memberId("Omar"), role: "admin" },
      { act: "remove-member", memberId: await memberId("Nadia") },
    ];
    for (const form of forms) {
      expect((await act(omar, form)).status).toBe(403);
    }
  });

  test("refuse a role that does not exist", async () => {
    const form = { act: "invite", email: "x@example.org", role: "owner" };
    expect((await act(nadia, form)).status).toBe(400);
  });

  test("an organisation keeps its last admin", async () => {
    const id = await memberId("Nadia");
    const forms: Record<string, string>[] = [
      { act: "change-role", memberId: id, role: "leader" },
      { act: "remove-member", memberId: id },
    ];
    for (const form of forms) {
      const answer = await act(nadia, form);
      expect(answer.status).toBe(409);
      expect(answer.data.refused).toBe("lastAdmin");
    }
  });

  test("two admins who step down at the same moment leave one", async () => {
    const ids = [await memberId("Nadia"), await memberId("Omar")] as const;
    await act(nadia, { act: "change-role", memberId: ids[1], role: "admin" });
    const answers = await Promise.all([
      act(nadia, { act: "change-role", memberId: ids[0], role: "leader" }),
      act(omar, { act: "change-role", memberId: ids[1], role: "leader" }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([302, 409]);
    await identityPrisma().member.update({
      where: { id: ids[0] },
      data: { role: "admin" },
    });
    await identityPrisma().member.update({
      where: { id: ids[1] },
      data: { role: "manager" },
    });
  });

  test("a member who is removed loses the next page, not their words", async () => {
    const answer = await act(nadia, {
      act: "remove-member",
      memberId: await memberId("Omar"),
    });
    expect(answer.to).toMatch(/done=removed/);
    expect((await settingsOf(omar)).status).toBe(404);
    expect((await omar.call(index.loader, { path: "/" })).to).toBe(
      "/organizations/new",
    );
    const page = await omar.call(newOrganization.loader, {
      path: "/organizations/new",
    });
    expect(page.data).toMatchObject({ mayOpen: false });
    const form = { organizationName: "Mine", locale: "en" };
    const opened = await omar.call(newOrganization.action, {
      path: "/organizations/new",
      form,
    });
    expect(opened.status).toBe(403);
  });

  test("an account that exists joins with its own session", async () => {
    const id = await invite("omar@example.org", "leader");
    const answer = await accept(omar, id, { act: "join" });
    expect(answer.to).toBe("/o/boutiques-du-lac");
    expect((await settingsOf(omar)).status).toBe(200);
  });
});

describe("more organisations", () => {
  test("are opened by an admin at an address of their own", async () => {
    const open = async () => {
      const createdAt = new Date(Date.now() - 60_000);
      await identityPrisma().organization.updateMany({ data: { createdAt } });
      return nadia.call(newOrganization.action, {
        path: "/organizations/new",
        form: { organizationName: "Boutiques du Lac", locale: "en" },
      });
    };
    expect((await open()).to).toBe("/o/boutiques-du-lac-2");
    expect((await open()).to).toBe("/o/boutiques-du-lac-3");
    const frame = await nadia.call(shell.loader, {
      path: "/o/boutiques-du-lac",
      params: lake,
    });
    expect(frame.data.organizations).toHaveLength(3);
  });

  test("keep their members' and invitations' ids to themselves", async () => {
    const params = { org: "boutiques-du-lac-2" };
    const path = "/o/boutiques-du-lac-2/settings/members";
    const invited = await invite("apart@example.org", "frontline");
    const member = await memberId("Omar");
    const forms: Record<string, string>[] = [
      { act: "cancel-invitation", invitationId: invited },
      { act: "change-role", memberId: member, role: "admin" },
      { act: "remove-member", memberId: member },
    ];
    for (const form of forms) {
      const answer = await nadia.call(settings.action, {
        path,
        params,
        form,
      });
      expect(answer.status).toBe(404);
    }
  });
});
