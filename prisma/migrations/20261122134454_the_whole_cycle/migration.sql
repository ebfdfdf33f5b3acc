-- DropIndex
DROP INDEX "Experiment_orgId_state_idx";

-- AlterTable
ALTER TABLE "Analysis" ADD COLUMN     "guardrails" JSONB;

-- AlterTable
ALTER TABLE "Experiment" ADD COLUMN     "approvalAnswer" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "approvalAnsweredAt" TIMESTAMP(3),
ADD COLUMN     "approvalAskedAt" TIMESTAMP(3),
ADD COLUMN     "approvalNote" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "approverId" UUID,
ADD COLUMN     "channelKind" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "grade" INTEGER,
ADD COLUMN     "intent" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "momentId" UUID,
ADD COLUMN     "originId" UUID,
ADD COLUMN     "originKind" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "reviewFrom" DATE,
ADD COLUMN     "teamId" UUID,
ADD COLUMN     "verdict" TEXT;

-- AlterTable
ALTER TABLE "KeyResult" ADD COLUMN     "ownerId" UUID,
ADD COLUMN     "unit" TEXT NOT NULL DEFAULT '',
ALTER COLUMN "metricId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Metric" ADD COLUMN     "journeyId" UUID,
ADD COLUMN     "momentId" UUID,
ADD COLUMN     "ownerId" UUID;

-- AlterTable
ALTER TABLE "Objective" ADD COLUMN     "journeyId" UUID,
ADD COLUMN     "promise" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "teamId" UUID;

-- AlterTable
ALTER TABLE "Site" ADD COLUMN     "archivedAt" TIMESTAMP(3),
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'shop',
ADD COLUMN     "region" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "Settings" (
    "orgId" UUID NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'EUR',
    "hourValue" DOUBLE PRECISION,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Settings_pkey" PRIMARY KEY ("orgId")
);

-- CreateTable
CREATE TABLE "Team" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "siteId" UUID,
    "envelopeMoney" DOUBLE PRECISION,
    "envelopeHours" DOUBLE PRECISION,
    "envelopeCustomers" INTEGER,
    "envelopeDays" INTEGER,
    "allowsIrreversible" BOOLEAN NOT NULL DEFAULT false,
    "approverId" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" TIMESTAMP(3),

    CONSTRAINT "Team_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "TeamMember" (
    "orgId" UUID NOT NULL,
    "teamId" UUID NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "TeamMember_pkey" PRIMARY KEY ("orgId","teamId","personId")
);

-- CreateTable
CREATE TABLE "Journey" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "ownerId" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" TIMESTAMP(3),

    CONSTRAINT "Journey_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Moment" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "journeyId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "stakes" INTEGER NOT NULL DEFAULT 3,
    "channelKind" TEXT NOT NULL,
    "ownerId" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" TIMESTAMP(3),

    CONSTRAINT "Moment_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "ContextEvent" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "siteId" UUID,
    "metricId" UUID,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ContextEvent_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "SeriesBreak" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "metricId" UUID NOT NULL,
    "breakOn" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SeriesBreak_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Change" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "byId" UUID NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "CheckIn" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "keyResultId" UUID NOT NULL,
    "madeOn" DATE NOT NULL,
    "value" DOUBLE PRECISION,
    "confidence" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "madeById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CheckIn_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Guardrail" (
    "orgId" UUID NOT NULL,
    "experimentId" UUID NOT NULL,
    "metricId" UUID NOT NULL,
    "threshold" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Guardrail_pkey" PRIMARY KEY ("orgId","experimentId","metricId")
);

-- CreateTable
CREATE TABLE "DayLog" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "experimentId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "siteId" UUID,
    "siteKey" TEXT NOT NULL DEFAULT '',
    "done" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "madeById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DayLog_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "LossLog" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "experimentId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "money" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "hours" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "customers" INTEGER NOT NULL DEFAULT 0,
    "note" TEXT NOT NULL DEFAULT '',
    "madeById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LossLog_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Surprise" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "experimentId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "madeById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Surprise_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Photo" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "experimentId" UUID NOT NULL,
    "surpriseId" UUID,
    "day" DATE NOT NULL,
    "caption" TEXT NOT NULL DEFAULT '',
    "storageKey" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "madeById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Photo_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Commitment" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "experimentId" UUID NOT NULL,
    "who" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "madeOn" DATE NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Commitment_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "experimentId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "why" TEXT NOT NULL DEFAULT '',
    "decidedById" UUID NOT NULL,
    "decidedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Learning" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "statement" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" TIMESTAMP(3),

    CONSTRAINT "Learning_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "LearningSupport" (
    "orgId" UUID NOT NULL,
    "learningId" UUID NOT NULL,
    "experimentId" UUID NOT NULL,
    "stance" TEXT NOT NULL,

    CONSTRAINT "LearningSupport_pkey" PRIMARY KEY ("orgId","learningId","experimentId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Team_orgId_name_key" ON "Team"("orgId", "name");

-- CreateIndex
CREATE INDEX "TeamMember_orgId_personId_idx" ON "TeamMember"("orgId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Journey_orgId_name_key" ON "Journey"("orgId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Moment_orgId_journeyId_name_key" ON "Moment"("orgId", "journeyId", "name");

-- CreateIndex
CREATE INDEX "ContextEvent_orgId_startsOn_idx" ON "ContextEvent"("orgId", "startsOn");

-- CreateIndex
CREATE UNIQUE INDEX "SeriesBreak_orgId_metricId_breakOn_key" ON "SeriesBreak"("orgId", "metricId", "breakOn");

-- CreateIndex
CREATE INDEX "Change_orgId_entity_entityId_at_idx" ON "Change"("orgId", "entity", "entityId", "at");

-- CreateIndex
CREATE INDEX "CheckIn_orgId_keyResultId_madeOn_createdAt_idx" ON "CheckIn"("orgId", "keyResultId", "madeOn" DESC, "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Guardrail_orgId_metricId_idx" ON "Guardrail"("orgId", "metricId");

-- CreateIndex
CREATE UNIQUE INDEX "DayLog_orgId_experimentId_day_siteKey_key" ON "DayLog"("orgId", "experimentId", "day", "siteKey");

-- CreateIndex
CREATE INDEX "LossLog_orgId_experimentId_day_idx" ON "LossLog"("orgId", "experimentId", "day");

-- CreateIndex
CREATE INDEX "Surprise_orgId_experimentId_day_idx" ON "Surprise"("orgId", "experimentId", "day");

-- CreateIndex
CREATE INDEX "Photo_orgId_experimentId_day_idx" ON "Photo"("orgId", "experimentId", "day");

-- CreateIndex
CREATE INDEX "Commitment_orgId_experimentId_idx" ON "Commitment"("orgId", "experimentId");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_orgId_experimentId_key" ON "Decision"("orgId", "experimentId");

-- CreateIndex
CREATE INDEX "Learning_orgId_createdAt_idx" ON "Learning"("orgId", "createdAt");

-- CreateIndex
CREATE INDEX "LearningSupport_orgId_experimentId_idx" ON "LearningSupport"("orgId", "experimentId");

-- CreateIndex
CREATE INDEX "Experiment_orgId_state_reviewFrom_idx" ON "Experiment"("orgId", "state", "reviewFrom");

-- CreateIndex
CREATE INDEX "Experiment_orgId_teamId_state_idx" ON "Experiment"("orgId", "teamId", "state");

-- CreateIndex
CREATE INDEX "Experiment_orgId_ownerId_state_idx" ON "Experiment"("orgId", "ownerId", "state");

-- CreateIndex
CREATE INDEX "Experiment_orgId_createdAt_idx" ON "Experiment"("orgId", "createdAt");

-- CreateIndex
CREATE INDEX "Experiment_orgId_verdict_grade_startedOn_idx" ON "Experiment"("orgId", "verdict", "grade", "startedOn");

-- CreateIndex
CREATE INDEX "Objective_orgId_teamId_idx" ON "Objective"("orgId", "teamId");

-- AddForeignKey
ALTER TABLE "Team" ADD CONSTRAINT "Team_orgId_siteId_fkey" FOREIGN KEY ("orgId", "siteId") REFERENCES "Site"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Team" ADD CONSTRAINT "Team_orgId_approverId_fkey" FOREIGN KEY ("orgId", "approverId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_orgId_teamId_fkey" FOREIGN KEY ("orgId", "teamId") REFERENCES "Team"("orgId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Journey" ADD CONSTRAINT "Journey_orgId_ownerId_fkey" FOREIGN KEY ("orgId", "ownerId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Moment" ADD CONSTRAINT "Moment_orgId_journeyId_fkey" FOREIGN KEY ("orgId", "journeyId") REFERENCES "Journey"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Moment" ADD CONSTRAINT "Moment_orgId_ownerId_fkey" FOREIGN KEY ("orgId", "ownerId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ContextEvent" ADD CONSTRAINT "ContextEvent_orgId_siteId_fkey" FOREIGN KEY ("orgId", "siteId") REFERENCES "Site"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ContextEvent" ADD CONSTRAINT "ContextEvent_orgId_metricId_fkey" FOREIGN KEY ("orgId", "metricId") REFERENCES "Metric"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ContextEvent" ADD CONSTRAINT "ContextEvent_orgId_createdById_fkey" FOREIGN KEY ("orgId", "createdById") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "SeriesBreak" ADD CONSTRAINT "SeriesBreak_orgId_metricId_fkey" FOREIGN KEY ("orgId", "metricId") REFERENCES "Metric"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "SeriesBreak" ADD CONSTRAINT "SeriesBreak_orgId_createdById_fkey" FOREIGN KEY ("orgId", "createdById") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_orgId_byId_fkey" FOREIGN KEY ("orgId", "byId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Metric" ADD CONSTRAINT "Metric_orgId_ownerId_fkey" FOREIGN KEY ("orgId", "ownerId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Metric" ADD CONSTRAINT "Metric_orgId_journeyId_fkey" FOREIGN KEY ("orgId", "journeyId") REFERENCES "Journey"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Metric" ADD CONSTRAINT "Metric_orgId_momentId_fkey" FOREIGN KEY ("orgId", "momentId") REFERENCES "Moment"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Objective" ADD CONSTRAINT "Objective_orgId_teamId_fkey" FOREIGN KEY ("orgId", "teamId") REFERENCES "Team"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Objective" ADD CONSTRAINT "Objective_orgId_journeyId_fkey" FOREIGN KEY ("orgId", "journeyId") REFERENCES "Journey"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "KeyResult" ADD CONSTRAINT "KeyResult_orgId_ownerId_fkey" FOREIGN KEY ("orgId", "ownerId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "CheckIn" ADD CONSTRAINT "CheckIn_orgId_keyResultId_fkey" FOREIGN KEY ("orgId", "keyResultId") REFERENCES "KeyResult"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "CheckIn" ADD CONSTRAINT "CheckIn_orgId_madeById_fkey" FOREIGN KEY ("orgId", "madeById") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Experiment" ADD CONSTRAINT "Experiment_orgId_teamId_fkey" FOREIGN KEY ("orgId", "teamId") REFERENCES "Team"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Experiment" ADD CONSTRAINT "Experiment_orgId_momentId_fkey" FOREIGN KEY ("orgId", "momentId") REFERENCES "Moment"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Experiment" ADD CONSTRAINT "Experiment_orgId_originId_fkey" FOREIGN KEY ("orgId", "originId") REFERENCES "Experiment"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Experiment" ADD CONSTRAINT "Experiment_orgId_approverId_fkey" FOREIGN KEY ("orgId", "approverId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Guardrail" ADD CONSTRAINT "Guardrail_orgId_experimentId_fkey" FOREIGN KEY ("orgId", "experimentId") REFERENCES "Experiment"("orgId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Guardrail" ADD CONSTRAINT "Guardrail_orgId_metricId_fkey" FOREIGN KEY ("orgId", "metricId") REFERENCES "Metric"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "DayLog" ADD CONSTRAINT "DayLog_orgId_experimentId_fkey" FOREIGN KEY ("orgId", "experimentId") REFERENCES "Experiment"("orgId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "DayLog" ADD CONSTRAINT "DayLog_orgId_siteId_fkey" FOREIGN KEY ("orgId", "siteId") REFERENCES "Site"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "DayLog" ADD CONSTRAINT "DayLog_orgId_madeById_fkey" FOREIGN KEY ("orgId", "madeById") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "LossLog" ADD CONSTRAINT "LossLog_orgId_experimentId_fkey" FOREIGN KEY ("orgId", "experimentId") REFERENCES "Experiment"("orgId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "LossLog" ADD CONSTRAINT "LossLog_orgId_madeById_fkey" FOREIGN KEY ("orgId", "madeById") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Surprise" ADD CONSTRAINT "Surprise_orgId_experimentId_fkey" FOREIGN KEY ("orgId", "experimentId") REFERENCES "Experiment"("orgId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Surprise" ADD CONSTRAINT "Surprise_orgId_madeById_fkey" FOREIGN KEY ("orgId", "madeById") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Photo" ADD CONSTRAINT "Photo_orgId_experimentId_fkey" FOREIGN KEY ("orgId", "experimentId") REFERENCES "Experiment"("orgId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Photo" ADD CONSTRAINT "Photo_orgId_surpriseId_fkey" FOREIGN KEY ("orgId", "surpriseId") REFERENCES "Surprise"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Photo" ADD CONSTRAINT "Photo_orgId_madeById_fkey" FOREIGN KEY ("orgId", "madeById") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_orgId_experimentId_fkey" FOREIGN KEY ("orgId", "experimentId") REFERENCES "Experiment"("orgId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_orgId_experimentId_fkey" FOREIGN KEY ("orgId", "experimentId") REFERENCES "Experiment"("orgId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_orgId_decidedById_fkey" FOREIGN KEY ("orgId", "decidedById") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Learning" ADD CONSTRAINT "Learning_orgId_createdById_fkey" FOREIGN KEY ("orgId", "createdById") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "LearningSupport" ADD CONSTRAINT "LearningSupport_orgId_learningId_fkey" FOREIGN KEY ("orgId", "learningId") REFERENCES "Learning"("orgId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "LearningSupport" ADD CONSTRAINT "LearningSupport_orgId_experimentId_fkey" FOREIGN KEY ("orgId", "experimentId") REFERENCES "Experiment"("orgId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- What is known already moves to its new place. The owner of the tables is behind their walls too: they are lowered for
-- this transaction.
ALTER TABLE "Experiment" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Expectation" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Analysis" NO FORCE ROW LEVEL SECURITY;

INSERT INTO "Learning" ("orgId", "id", "statement", "createdById", "createdAt")
SELECT "orgId", "id", "learning", "ownerId", "updatedAt" FROM "Experiment" WHERE "learning" <> '';
INSERT INTO "LearningSupport" ("orgId", "learningId", "experimentId", "stance")
SELECT "orgId", "id", "id", 'support' FROM "Experiment" WHERE "learning" <> '';

UPDATE "Experiment" e SET "verdict" = a."verdict", "grade" = a."grade"
FROM (SELECT DISTINCT ON ("orgId", "experimentId") * FROM "Analysis"
      ORDER BY "orgId", "experimentId", "createdAt" DESC) a
WHERE a."orgId" = e."orgId" AND a."experimentId" = e."id";
UPDATE "Experiment" e
SET "reviewFrom" = e."startedOn" + greatest(x."actingDays", x."lagDays" + x."measuringDays")
FROM (SELECT DISTINCT ON ("orgId", "experimentId") * FROM "Expectation"
      ORDER BY "orgId", "experimentId", "version" DESC) x
WHERE x."orgId" = e."orgId" AND x."experimentId" = e."id" AND e."startedOn" IS NOT NULL;

ALTER TABLE "Experiment" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Expectation" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Analysis" FORCE ROW LEVEL SECURITY;

ALTER TABLE "Experiment" DROP COLUMN "learning";

SELECT public.raise_wall(t) FROM unnest(ARRAY[
  'Settings', 'Team', 'TeamMember', 'Journey', 'Moment', 'ContextEvent', 'SeriesBreak', 'Change', 'CheckIn',
  'Guardrail', 'DayLog', 'LossLog', 'Surprise', 'Photo', 'Commitment', 'Decision', 'Learning', 'LearningSupport'
]) AS t;

-- History is written once.
REVOKE UPDATE, DELETE ON public."Change" FROM essai_app;
