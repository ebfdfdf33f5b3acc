-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "identity";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "identity"."user" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "activeOrganizationId" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."account" (
    "id" UUID NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "issuer" TEXT,
    "userId" UUID NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMP(3),
    "refreshTokenExpiresAt" TIMESTAMP(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."rate_limit" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."organization" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "logo" TEXT,
    "metadata" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "timeZone" TEXT NOT NULL DEFAULT 'Europe/Paris',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."member" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'frontline',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."invitation" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "inviterId" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Site" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Site_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Metric" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "kind" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "scaleMin" DOUBLE PRECISION,
    "scaleMax" DOUBLE PRECISION,
    "unit" TEXT NOT NULL DEFAULT '',
    "granularity" TEXT NOT NULL,
    "practicalThreshold" DOUBLE PRECISION NOT NULL,
    "seasonality" TEXT NOT NULL DEFAULT 'none',
    "parentId" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" TIMESTAMP(3),

    CONSTRAINT "Metric_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "ImportBatch" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "fileBytes" BIGINT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,
    "headerSignature" TEXT NOT NULL DEFAULT '',
    "metricId" UUID,
    "mapping" JSONB,
    "state" TEXT NOT NULL,
    "rowsRead" INTEGER NOT NULL DEFAULT 0,
    "rowsKept" INTEGER NOT NULL DEFAULT 0,
    "rowsRefused" INTEGER NOT NULL DEFAULT 0,
    "rowsSkipped" INTEGER NOT NULL DEFAULT 0,
    "rowsKnown" INTEGER NOT NULL DEFAULT 0,
    "rowsReplaced" INTEGER NOT NULL DEFAULT 0,
    "bytesRead" BIGINT NOT NULL DEFAULT 0,
    "fault" TEXT,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMP(3),
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "ImportBatch_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "ImportRefusal" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "column" TEXT,
    "reason" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "raw" TEXT NOT NULL,

    CONSTRAINT "ImportRefusal_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Response" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "metricId" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "identity" TEXT NOT NULL,
    "answeredOn" DATE NOT NULL,
    "siteId" UUID,
    "channel" TEXT NOT NULL DEFAULT '',
    "segmentName" TEXT NOT NULL DEFAULT '',
    "segmentValue" TEXT NOT NULL DEFAULT '',
    "score" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Response_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Verbatim" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "responseId" UUID NOT NULL,
    "metricId" UUID NOT NULL,
    "siteId" UUID,
    "answeredOn" DATE NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Verbatim_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Reading" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "metricId" UUID NOT NULL,
    "granularity" TEXT NOT NULL,
    "periodStart" DATE NOT NULL,
    "siteId" UUID,
    "channel" TEXT NOT NULL DEFAULT '',
    "segmentName" TEXT NOT NULL DEFAULT '',
    "segmentValue" TEXT NOT NULL DEFAULT '',
    "cellKey" TEXT NOT NULL,
    "scoreCounts" JSONB,
    "numerator" DOUBLE PRECISION,
    "denominator" DOUBLE PRECISION,
    "value" DOUBLE PRECISION,
    "batchId" UUID,
    "replaced" JSONB,

    CONSTRAINT "Reading_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Objective" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "statement" TEXT NOT NULL,
    "need" TEXT NOT NULL DEFAULT '',
    "whyNow" TEXT NOT NULL DEFAULT '',
    "inOurHands" TEXT NOT NULL DEFAULT '',
    "nextAction" TEXT NOT NULL DEFAULT '',
    "ownerId" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" TIMESTAMP(3),

    CONSTRAINT "Objective_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "KeyResult" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "objectiveId" UUID NOT NULL,
    "metricId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'result',
    "direction" TEXT NOT NULL,
    "commitment" TEXT NOT NULL DEFAULT 'aspirational',
    "startValue" DOUBLE PRECISION,
    "targetValue" DOUBLE PRECISION,
    "bandLow" DOUBLE PRECISION,
    "bandHigh" DOUBLE PRECISION,
    "startOn" DATE,
    "dueOn" DATE,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" TIMESTAMP(3),

    CONSTRAINT "KeyResult_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Experiment" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "objectiveId" UUID,
    "title" TEXT NOT NULL,
    "customerBenefit" TEXT NOT NULL DEFAULT '',
    "belief" TEXT NOT NULL DEFAULT '',
    "meansWho" TEXT NOT NULL DEFAULT '',
    "meansKnow" TEXT NOT NULL DEFAULT '',
    "meansNetwork" TEXT NOT NULL DEFAULT '',
    "meansHave" TEXT NOT NULL DEFAULT '',
    "lossMoney" DOUBLE PRECISION,
    "lossHours" DOUBLE PRECISION,
    "lossCustomers" INTEGER,
    "lossDays" INTEGER,
    "worstMove" DOUBLE PRECISION,
    "reversible" BOOLEAN NOT NULL DEFAULT true,
    "ethicsCheckedAt" TIMESTAMP(3),
    "pickedBecauseWorst" BOOLEAN NOT NULL DEFAULT false,
    "design" TEXT NOT NULL DEFAULT 'before-after',
    "state" TEXT NOT NULL DEFAULT 'idea',
    "startedOn" DATE,
    "endedOn" DATE,
    "learning" TEXT NOT NULL DEFAULT '',
    "ownerId" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Experiment_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Expectation" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "experimentId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "metricId" UUID NOT NULL,
    "direction" TEXT NOT NULL,
    "minimumEffect" DOUBLE PRECISION NOT NULL,
    "actingDays" INTEGER NOT NULL,
    "measuringDays" INTEGER NOT NULL,
    "lagDays" INTEGER NOT NULL DEFAULT 0,
    "lockedAt" TIMESTAMP(3),
    "amendedBecause" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Expectation_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "ExperimentSite" (
    "orgId" UUID NOT NULL,
    "experimentId" UUID NOT NULL,
    "siteId" UUID NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "ExperimentSite_pkey" PRIMARY KEY ("orgId","experimentId","siteId")
);

-- CreateTable
CREATE TABLE "ExperimentMove" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "experimentId" UUID NOT NULL,
    "fromState" TEXT NOT NULL,
    "toState" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "movedById" UUID NOT NULL,
    "movedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ExperimentMove_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Analysis" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "experimentId" UUID NOT NULL,
    "inputHash" TEXT NOT NULL,
    "engineVersion" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "output" JSONB NOT NULL,
    "verdict" TEXT NOT NULL,
    "grade" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Analysis_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "identity"."user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "identity"."session"("token");

-- CreateIndex
CREATE INDEX "session_userId_idx" ON "identity"."session"("userId");

-- CreateIndex
CREATE INDEX "account_userId_idx" ON "identity"."account"("userId");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "identity"."verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "identity"."rate_limit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "organization_slug_key" ON "identity"."organization"("slug");

-- CreateIndex
CREATE INDEX "member_userId_idx" ON "identity"."member"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "member_organizationId_userId_key" ON "identity"."member"("organizationId", "userId");

-- CreateIndex
CREATE INDEX "invitation_organizationId_idx" ON "identity"."invitation"("organizationId");

-- CreateIndex
CREATE INDEX "invitation_email_idx" ON "identity"."invitation"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Site_orgId_name_key" ON "Site"("orgId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Metric_orgId_name_key" ON "Metric"("orgId", "name");

-- CreateIndex
CREATE INDEX "ImportBatch_orgId_createdAt_idx" ON "ImportBatch"("orgId", "createdAt");

-- CreateIndex
CREATE INDEX "ImportRefusal_orgId_batchId_line_idx" ON "ImportRefusal"("orgId", "batchId", "line");

-- CreateIndex
CREATE INDEX "Response_orgId_metricId_answeredOn_idx" ON "Response"("orgId", "metricId", "answeredOn");

-- CreateIndex
CREATE INDEX "Response_orgId_batchId_idx" ON "Response"("orgId", "batchId");

-- CreateIndex
CREATE UNIQUE INDEX "Response_orgId_metricId_identity_key" ON "Response"("orgId", "metricId", "identity");

-- CreateIndex
CREATE INDEX "Verbatim_orgId_metricId_answeredOn_idx" ON "Verbatim"("orgId", "metricId", "answeredOn");

-- CreateIndex
CREATE INDEX "Verbatim_orgId_responseId_idx" ON "Verbatim"("orgId", "responseId");

-- CreateIndex
CREATE INDEX "Reading_orgId_batchId_idx" ON "Reading"("orgId", "batchId");

-- CreateIndex
CREATE UNIQUE INDEX "Reading_orgId_metricId_granularity_periodStart_cellKey_key" ON "Reading"("orgId", "metricId", "granularity", "periodStart", "cellKey");

-- CreateIndex
CREATE INDEX "Objective_orgId_createdAt_idx" ON "Objective"("orgId", "createdAt");

-- CreateIndex
CREATE INDEX "KeyResult_orgId_objectiveId_idx" ON "KeyResult"("orgId", "objectiveId");

-- CreateIndex
CREATE INDEX "KeyResult_orgId_metricId_idx" ON "KeyResult"("orgId", "metricId");

-- CreateIndex
CREATE INDEX "Experiment_orgId_state_idx" ON "Experiment"("orgId", "state");

-- CreateIndex
CREATE INDEX "Experiment_orgId_objectiveId_idx" ON "Experiment"("orgId", "objectiveId");

-- CreateIndex
CREATE INDEX "Expectation_orgId_metricId_idx" ON "Expectation"("orgId", "metricId");

-- CreateIndex
CREATE UNIQUE INDEX "Expectation_orgId_experimentId_version_key" ON "Expectation"("orgId", "experimentId", "version");

-- CreateIndex
CREATE INDEX "ExperimentMove_orgId_experimentId_movedAt_idx" ON "ExperimentMove"("orgId", "experimentId", "movedAt");

-- CreateIndex
CREATE INDEX "Analysis_orgId_experimentId_createdAt_idx" ON "Analysis"("orgId", "experimentId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Analysis_orgId_experimentId_inputHash_engineVersion_key" ON "Analysis"("orgId", "experimentId", "inputHash", "engineVersion");

-- AddForeignKey
ALTER TABLE "identity"."session" ADD CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "identity"."user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity"."account" ADD CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "identity"."user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity"."member" ADD CONSTRAINT "member_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "identity"."organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity"."member" ADD CONSTRAINT "member_userId_fkey" FOREIGN KEY ("userId") REFERENCES "identity"."user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity"."invitation" ADD CONSTRAINT "invitation_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "identity"."organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity"."invitation" ADD CONSTRAINT "invitation_inviterId_fkey" FOREIGN KEY ("inviterId") REFERENCES "identity"."user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Metric" ADD CONSTRAINT "Metric_orgId_parentId_fkey" FOREIGN KEY ("orgId", "parentId") REFERENCES "Metric"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ImportBatch" ADD CONSTRAINT "ImportBatch_orgId_metricId_fkey" FOREIGN KEY ("orgId", "metricId") REFERENCES "Metric"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ImportBatch" ADD CONSTRAINT "ImportBatch_orgId_createdById_fkey" FOREIGN KEY ("orgId", "createdById") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ImportRefusal" ADD CONSTRAINT "ImportRefusal_orgId_batchId_fkey" FOREIGN KEY ("orgId", "batchId") REFERENCES "ImportBatch"("orgId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_orgId_metricId_fkey" FOREIGN KEY ("orgId", "metricId") REFERENCES "Metric"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_orgId_batchId_fkey" FOREIGN KEY ("orgId", "batchId") REFERENCES "ImportBatch"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_orgId_siteId_fkey" FOREIGN KEY ("orgId", "siteId") REFERENCES "Site"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Verbatim" ADD CONSTRAINT "Verbatim_orgId_responseId_fkey" FOREIGN KEY ("orgId", "responseId") REFERENCES "Response"("orgId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Verbatim" ADD CONSTRAINT "Verbatim_orgId_metricId_fkey" FOREIGN KEY ("orgId", "metricId") REFERENCES "Metric"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Verbatim" ADD CONSTRAINT "Verbatim_orgId_siteId_fkey" FOREIGN KEY ("orgId", "siteId") REFERENCES "Site"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_orgId_metricId_fkey" FOREIGN KEY ("orgId", "metricId") REFERENCES "Metric"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_orgId_siteId_fkey" FOREIGN KEY ("orgId", "siteId") REFERENCES "Site"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_orgId_batchId_fkey" FOREIGN KEY ("orgId", "batchId") REFERENCES "ImportBatch"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Objective" ADD CONSTRAINT "Objective_orgId_ownerId_fkey" FOREIGN KEY ("orgId", "ownerId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "KeyResult" ADD CONSTRAINT "KeyResult_orgId_objectiveId_fkey" FOREIGN KEY ("orgId", "objectiveId") REFERENCES "Objective"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "KeyResult" ADD CONSTRAINT "KeyResult_orgId_metricId_fkey" FOREIGN KEY ("orgId", "metricId") REFERENCES "Metric"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Experiment" ADD CONSTRAINT "Experiment_orgId_objectiveId_fkey" FOREIGN KEY ("orgId", "objectiveId") REFERENCES "Objective"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Experiment" ADD CONSTRAINT "Experiment_orgId_ownerId_fkey" FOREIGN KEY ("orgId", "ownerId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Expectation" ADD CONSTRAINT "Expectation_orgId_experimentId_fkey" FOREIGN KEY ("orgId", "experimentId") REFERENCES "Experiment"("orgId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Expectation" ADD CONSTRAINT "Expectation_orgId_metricId_fkey" FOREIGN KEY ("orgId", "metricId") REFERENCES "Metric"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ExperimentSite" ADD CONSTRAINT "ExperimentSite_orgId_experimentId_fkey" FOREIGN KEY ("orgId", "experimentId") REFERENCES "Experiment"("orgId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ExperimentSite" ADD CONSTRAINT "ExperimentSite_orgId_siteId_fkey" FOREIGN KEY ("orgId", "siteId") REFERENCES "Site"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ExperimentMove" ADD CONSTRAINT "ExperimentMove_orgId_experimentId_fkey" FOREIGN KEY ("orgId", "experimentId") REFERENCES "Experiment"("orgId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ExperimentMove" ADD CONSTRAINT "ExperimentMove_orgId_movedById_fkey" FOREIGN KEY ("orgId", "movedById") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Analysis" ADD CONSTRAINT "Analysis_orgId_experimentId_fkey" FOREIGN KEY ("orgId", "experimentId") REFERENCES "Experiment"("orgId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

