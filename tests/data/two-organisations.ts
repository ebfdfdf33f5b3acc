import { withOrg, type OrgClient } from "../../app/data/org.server";
import { identityPrisma } from "../../app/data/prisma.server";
import * as signUp from "../../app/routes/sign-up";
import { IdentityBrowser } from "./identity-browser";

/** An organisation with one row of everything that an address can name. */
export interface FilledOrganisation {
  browser: IdentityBrowser;
  slug: string;
  orgId: string;
  /** By the name of the address's parameter. */
  ids: Record<string, string>;
  /** A test under way: some pages are for those only. */
  runningExperimentId: string;
}

/** Where the picture of the one photo lies. */
export function photoKey(orgId: string): string {
  return `${orgId}/photos/one`;
}

/** Signs somebody up and fills their organisation. */
export async function fillOrganisation(
  name: string,
  address: string,
): Promise<FilledOrganisation> {
  process.env.ESSAI_OPEN_SIGN_UP = "1";
  const browser = new IdentityBrowser(address);
  const email = `${name.toLowerCase()}@example.org`;
  const form = {
    name,
    email,
    password: "a short sentence",
    organizationName: name,
    locale: "en",
  };
  await browser.call(signUp.action, { path: "/sign-up", form });
  delete process.env.ESSAI_OPEN_SIGN_UP;
  const user = await identityPrisma().user.findUniqueOrThrow({
    where: { email },
    include: { members: { include: { organization: true } } },
  });
  const { id: orgId, slug } = user.members[0]!.organization;
  const ids = await fillRows(orgId, user.id);
  const runningExperimentId = await startExperiment(
    orgId,
    user.id,
    ids.metricId!,
  );
  return { browser, slug, orgId, ids, runningExperimentId };
}

async function fillRows(
  orgId: string,
  ownerId: string,
): Promise<Record<string, string>> {
  return withOrg(orgId, async (client) => {
    const metric = await client.metric.create({
      data: {
        orgId,
        name: "Recommendation",
        kind: "nps",
        level: "journey",
        direction: "increase",
        scaleMin: 0,
        scaleMax: 10,
        granularity: "month",
        practicalThreshold: 3,
      },
    });
    const objective = await client.objective.create({
      data: { orgId, statement: "An answer the same day", ownerId },
    });
    const keyResult = await client.keyResult.create({
      data: {
        orgId,
        objectiveId: objective.id,
        metricId: metric.id,
        title: "Recommendation rises",
        direction: "increase",
      },
    });
    const experiment = await client.experiment.create({
      data: { orgId, title: "Call back within two hours", ownerId },
    });
    const day = new Date("2026-03-02T00:00:00Z");
    await client.schedule.create({
      data: {
        orgId,
        experimentId: experiment.id,
        version: 1,
        design: "switchback",
        drawnFor: "together",
        granularity: "week",
        startsOn: day,
        endsOn: day,
        blockTurns: 2,
        seed: "1",
        drawnById: ownerId,
      },
    });
    const photo = await client.photo.create({
      data: {
        orgId,
        experimentId: experiment.id,
        day: new Date("2026-03-03T00:00:00Z"),
        storageKey: photoKey(orgId),
        contentType: "image/jpeg",
        bytes: 10,
        madeById: ownerId,
      },
    });
    const analysis = await client.analysis.create({
      data: {
        orgId,
        experimentId: experiment.id,
        inputHash: "hash",
        engineVersion: "1",
        input: {},
        output: {},
        verdict: "cannot-tell",
        grade: 1,
      },
    });
    const learning = await client.learning.create({
      data: {
        orgId,
        statement: "A call within two hours calms",
        createdById: ownerId,
      },
    });
    const batch = await client.importBatch.create({
      data: {
        orgId,
        fileName: "answers.csv",
        fileBytes: 10n,
        fileHash: "hash",
        storageKey: "none",
        state: "done",
        createdById: ownerId,
      },
    });
    const said = {
      orgId,
      metricId: metric.id,
      answeredOn: day,
      score: 3,
    };
    const response = await client.response.create({
      data: { ...said, batchId: batch.id, identity: "one" },
    });
    const verbatim = await client.verbatim.create({
      data: { ...said, responseId: response.id, text: "Nobody called back" },
    });
    return {
      ...(await fillSettings(client, ownerId)),
      verbatimId: verbatim.id,
      metricId: metric.id,
      objectiveId: objective.id,
      keyResultId: keyResult.id,
      experimentId: experiment.id,
      analysisId: analysis.id,
      learningId: learning.id,
      photoId: photo.id,
      batchId: batch.id,
    };
  });
}

async function fillSettings(client: OrgClient, ownerId: string) {
  const { orgId } = client;
  const team = await client.team.create({
    data: { orgId, name: "After sales" },
  });
  const site = await client.site.create({ data: { orgId, name: "Annecy" } });
  const journey = await client.journey.create({
    data: { orgId, name: "Complain" },
  });
  const moment = await client.moment.create({
    data: {
      orgId,
      journeyId: journey.id,
      name: "Is called back",
      channelKind: "human",
    },
  });
  const day = new Date("2026-03-02T00:00:00Z");
  const event = await client.contextEvent.create({
    data: {
      orgId,
      kind: "strike",
      title: "Transport strike",
      startsOn: day,
      endsOn: day,
      createdById: ownerId,
    },
  });
  const apiKey = await client.apiKey.create({
    data: {
      orgId,
      name: "Monthly script",
      prefix: "essai_",
      secretHash: "none",
      scopes: ["analyse"],
      createdById: ownerId,
    },
  });
  const source = await client.source.create({
    data: {
      orgId,
      name: "After a visit",
      tool: "formbricks",
      signature: "standard-webhooks",
      createdById: ownerId,
    },
  });
  return {
    sourceId: source.id,
    apiKeyId: apiKey.id,
    teamId: team.id,
    siteId: site.id,
    journeyId: journey.id,
    momentId: moment.id,
    contextEventId: event.id,
  };
}

async function startExperiment(
  orgId: string,
  ownerId: string,
  metricId: string,
): Promise<string> {
  const startedOn = new Date("2026-03-02T00:00:00Z");
  return withOrg(orgId, async (client) => {
    const experiment = await client.experiment.create({
      data: { orgId, title: "Under way", ownerId, state: "running", startedOn },
    });
    await client.expectation.create({
      data: {
        orgId,
        experimentId: experiment.id,
        version: 1,
        metricId,
        direction: "increase",
        minimumEffect: 3,
        actingDays: 14,
        measuringDays: 28,
        lockedAt: startedOn,
      },
    });
    return experiment.id;
  });
}
