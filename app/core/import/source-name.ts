/** The tools whose files are known by their layout; `generic` is any other table. */
export const SOURCE_NAMES = [
  "qualtrics",
  "surveymonkey",
  "typeform",
  "formbricks",
  "limesurvey",
  "google-forms",
  "zendesk",
  "chatwoot",
  "delighted",
  "generic",
] as const;

export type SourceName = (typeof SOURCE_NAMES)[number];
