import ICAL from "ical.js";

// it does not count the space a folded line goes on with: 75 would be 76 octets
ICAL.foldLength = 74;

/** The library that writes calendars and address books, folding at 75 octets as RFC 5545 and RFC 6350 ask. */
export const ical = ICAL;
