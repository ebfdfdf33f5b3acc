import type { Lines } from "../lines";

export const EXCHANGE_LINES_EN: Lines = {
  unhappy: [
    "The machine wouldn’t read my receipt, so back to the queue I went.",
    "Three screens to return a pair of gloves.",
    "They wanted the original box. For a drinking glass.",
    "No good without the card I’d paid with, apparently.",
    "One day late and that was that. Nobody even looked at it.",
    "No one on the exchange desk, so I waited at the tills.",
    "The credit note doesn’t work on the website.",
    "Filled in the same form by hand. Twice.",
  ],
  mixed: [
    "Slow, but polite about it.",
    "Easy enough once I’d found the right desk.",
    "Done, though it’s the same queue as for paying.",
    "Fine. The signs could be clearer.",
    "My size was out of stock, they ordered it.",
    "Two signatures. Why two?",
  ],
  happy: [
    "Swapped in a minute, no receipt, just my name.",
    "No questions, and a smile.",
    "Easier than buying the thing!",
    "She’d already gone to fetch the right size.",
    "Money back on the spot.",
    "Nothing to fill in, all ready for me.",
    "They even gift-wrapped the new one.",
    "Didn’t have to justify myself. Thank you.",
  ],
};
