import { defineConfig } from "prisma/config";

// The tables of better-auth live in `identity`, the organisations' own in `public`.
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
});
