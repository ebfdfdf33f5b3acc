import { z } from "zod";
import { analyseInput } from "./analyse-input";
import { analyseOutput } from "./analyse-output";
import { chartInput, chartOutput } from "./chart";
import { planInput, planOutput } from "./plan";
import { readingsBody } from "../program/readings-body";
import { responsesBody } from "../program/responses-body";
import { poolInput, poolOutput } from "./pool";

/** What each command reads and answers, by the name under which it is published. */
export const SCHEMAS = {
  "analyse-input": analyseInput,
  "analyse-output": analyseOutput,
  "plan-input": planInput,
  "plan-output": planOutput,
  "chart-input": chartInput,
  "chart-output": chartOutput,
  "pool-input": poolInput,
  "pool-output": poolOutput,
  "responses-input": responsesBody,
  "readings-input": readingsBody,
} as const;
export type SchemaName = keyof typeof SCHEMAS;

export function isSchemaName(name: string): name is SchemaName {
  return Object.hasOwn(SCHEMAS, name);
}

/** JSON Schema, draft 2020-12. Read as what is sent, so that an answer may gain fields without breaking who checks it. */
export function jsonSchemaOf(name: SchemaName): object {
  const schema = z.toJSONSchema(SCHEMAS[name], {
    io: "input",
    target: "draft-2020-12",
    override: ({ jsonSchema }) => {
      if (jsonSchema.multipleOf !== 1) return;
      delete jsonSchema.multipleOf;
      jsonSchema.type = "integer";
    },
  });
  return { title: `Essai ${name.replace("-", " ")}`, ...schema };
}
