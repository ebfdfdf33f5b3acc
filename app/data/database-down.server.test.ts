import { expect, test } from "vitest";
import { isDatabaseDown } from "./database-down.server";

function fault(message: string, rest: object = {}): Error {
  return Object.assign(new Error(message), rest);
}

test.each([
  fault("connect ENOENT /x/.s.PGSQL.5432", {
    code: "ENOENT",
    syscall: "connect",
  }),
  fault("the database system is starting up", { code: "57P03" }),
  fault("terminating connection due to administrator command", {
    code: "57P01",
  }),
  fault("Connection terminated unexpectedly"),
  fault("Transaction API error", { code: "P1017" }),
  fault("query failed", { cause: fault("read", { code: "ECONNRESET" }) }),
])("the database is away: %s", (error) => {
  expect(isDatabaseDown(error)).toBe(true);
});

test.each([
  fault("no such file", { code: "ENOENT", syscall: "open" }),
  fault("duplicate key", { code: "23505" }),
  fault("not found"),
  "ECONNREFUSED",
  null,
])("a fault of ours: %s", (error) => {
  expect(isDatabaseDown(error)).toBe(false);
});
