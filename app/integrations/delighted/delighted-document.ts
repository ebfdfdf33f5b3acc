import type { DocumentShape } from "../json/document-shape";
import { PLAIN_DOCUMENT } from "../json/plain-document";

/**
 * A survey response of the API: https://app.delighted.com/docs/api/listing-survey-responses
 * The type of survey is left out where it is NPS, for which a score without a type is taken.
 */
export const DELIGHTED_DOCUMENT: DocumentShape = {
  source: "delighted",
  recognise: (document) =>
    "score" in document && "person" in document && "permalink" in document,
  fields: (document) =>
    PLAIN_DOCUMENT.fields(document).filter(
      ({ name, text }) => name !== "survey_type" || text !== "nps",
    ),
};
