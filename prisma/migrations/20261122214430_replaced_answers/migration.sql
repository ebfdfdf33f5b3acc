-- AlterTable
ALTER TABLE "Response" ADD COLUMN     "replaced" JSONB;

-- Few rows have one: an undo, an erasure and a retention look for them here.
CREATE INDEX "Response_replaced_idx" ON "Response"("orgId", "metricId") WHERE "replaced" IS NOT NULL;
