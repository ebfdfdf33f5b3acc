import { randomUUID } from "node:crypto";
import { beforeAll } from "vitest";
import { listChanges, type ChangedEntity } from "~/data/change.server";
import { withOrg, type OrgClient } from "~/data/org.server";
import { identityPrisma } from "~/data/prisma.server";
import { fillOrganisation, type FilledOrganisation } from "./two-organisations";

/** One organisation whose admin fills in the forms of the settings, and another one beside it. */
export interface SettingsWorld {
  ours: FilledOrganisation;
  theirs: FilledOrganisation;
  /** The admin's own id. */
  adminId: string;
  inOurs<T>(work: (client: OrgClient) => Promise<T>): Promise<T>;
  send(
    action: unknown,
    form: Record<string, string>,
    ids?: Record<string, string>,
  ): ReturnType<FilledOrganisation["browser"]["call"]>;
  load(
    loader: unknown,
    ids?: Record<string, string>,
  ): ReturnType<FilledOrganisation["browser"]["call"]>;
  /** What history says of a thing, newest first. */
  history(
    entity: ChangedEntity,
    entityId: string,
  ): Promise<{ action: string; before: unknown; after: unknown }[]>;
  become(role: string): Promise<void>;
}

export function settingsWorld(name: string, address: string): SettingsWorld {
  const world = {} as SettingsWorld;
  beforeAll(async () => {
    world.ours = await fillOrganisation(name, address);
    world.theirs = await fillOrganisation(`${name}Beside`, "203.0.113.39");
    const member = await identityPrisma().member.findFirstOrThrow({
      where: { organizationId: world.ours.orgId },
    });
    world.adminId = member.userId;
    world.inOurs = (work) => withOrg(world.ours.orgId, work);
    world.send = (action, form, ids = {}) =>
      world.ours.browser.call(action, {
        path: "/o/x/settings",
        params: { org: world.ours.slug, ...ids },
        form,
      });
    world.load = (loader, ids = {}) =>
      world.ours.browser.call(loader, {
        path: "/o/x/settings",
        params: { org: world.ours.slug, ...ids },
      });
    world.history = async (entity, entityId) => {
      const changes = await world.inOurs((client) =>
        listChanges({ client, entity, entityId }),
      );
      return changes.map(({ action, before, after }) => ({
        action,
        before,
        after,
      }));
    };
    world.become = async (role) => {
      await identityPrisma().member.update({
        where: { id: member.id },
        data: { role },
      });
    };
  });
  return world;
}

export function newId(): string {
  return randomUUID();
}
