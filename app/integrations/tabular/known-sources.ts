import { CHATWOOT } from "../chatwoot/chatwoot-rules";
import { DELIGHTED } from "../delighted/delighted-rules";
import { FORMBRICKS } from "../formbricks/formbricks-rules";
import { GENERIC } from "../generic/generic-rules";
import { GOOGLE_FORMS } from "../google-forms/google-forms-rules";
import { LIMESURVEY } from "../limesurvey/limesurvey-rules";
import { QUALTRICS } from "../qualtrics/qualtrics-rules";
import { SURVEYMONKEY } from "../surveymonkey/surveymonkey-rules";
import { TYPEFORM } from "../typeform/typeform-rules";
import { ZENDESK } from "../zendesk/zendesk-rules";
import type { SourceName } from "~/core/import/source-name";
import type { FileHead, SourceRules } from "./source-rules";

/** In the order they are asked; the last one takes all. */
const SOURCES: readonly SourceRules[] = [
  QUALTRICS,
  SURVEYMONKEY,
  TYPEFORM,
  FORMBRICKS,
  LIMESURVEY,
  CHATWOOT,
  DELIGHTED,
  ZENDESK,
  GOOGLE_FORMS,
  GENERIC,
];

export function rulesFor(head: FileHead): SourceRules {
  return SOURCES.find((rules) => rules.recognise(head)) ?? GENERIC;
}

export function rulesOf(source: SourceName): SourceRules {
  return SOURCES.find((rules) => rules.source === source) ?? GENERIC;
}
