import type { Lines } from "../lines";

export const COMPLAINT_LINES_EN: Lines = {
  unhappy: [
    "Had to explain the whole thing again on every call. Every single call.",
    "Promised my money within five days. That was three weeks ago.",
    "A stock answer that had nothing to do with my problem.",
    "Nobody ever rings back.",
    "Case closed, it says. Nothing has been fixed.",
    "Three people, three different stories.",
    "I had to find my own proof of purchase in your system for you.",
    "The voucher doesn’t even cover the delivery charge.",
    "Felt like I was being a nuisance.",
    "Two months on, still no spare part.",
  ],
  mixed: [
    "Sorted, but only because I kept on.",
    "Fair gesture, shame about the wait.",
    "Understanding adviser, endless procedure.",
    "Refunded at the third attempt.",
    "They listened. We’ll see what comes of it.",
    "Fixed without so much as a sorry.",
    "It’s mended, though nobody told me.",
    "I’d have preferred a swap to a credit note.",
  ],
  happy: [
    "She saw it was their mistake and put it right while I was on the line.",
    "Called back the next day as promised, all done.",
    "Replacement here in two days. Well done.",
    "Same person from start to finish, what a relief.",
    "They took my word for it. That changes everything.",
    "A proper apology and a little note in the parcel.",
    "Quicker than I dared hope.",
    "Expected a fight, was done in ten minutes.",
    "The shop and the call centre had actually spoken to each other first.",
    "A clear answer, signed with a real first name.",
  ],
};
