export const diagnostics = {
  "diagnostics.title": "Diagnostics",
  "diagnostics.back": "Help",
  "diagnostics.lead":
    "How this page stands in this browser, for whoever helps you. No name and no figure of a plan is in it.",
  "diagnostics.unsent": "Nothing is sent. Copy it, read it, and send it yourself.",
  "diagnostics.copy": "Copy all of it",
  "diagnostics.copied": "Copied",
  "diagnostics.selected":
    "The browser did not let us copy. It is selected: copy it with the browser’s own command.",
  "diagnostics.asking": "Asking the browser",

  "diagnostics.facts": "How it stands",
  "diagnostics.version": "Version",
  "diagnostics.build": "Build",
  "diagnostics.developing": "not built: developing",
  "diagnostics.from": "Comes from",
  "diagnostics.fromUnsecured":
    "{origin}, not a secure page: browsers then refuse part of what keeps plans safe",
  "diagnostics.browser": "Browser",
  "diagnostics.plans": "Plans kept",
  "diagnostics.plansCount": "{plans, number} in use, {removed, number} removed",
  "diagnostics.writes": "Saved so far",
  "diagnostics.writesCount": "{count, plural, one {# time} other {# times}}",
  "diagnostics.lastSaved": "Last saved",
  "diagnostics.never": "never",
  "diagnostics.notRead": "cannot be read: {reason}",
  "diagnostics.lasts": "Kept for good",
  "diagnostics.lasts.yes": "The browser promised not to clear it by itself.",
  "diagnostics.lasts.no": "The browser may clear it, such as when the disk is full.",
  "diagnostics.lasts.unknown": "The browser does not say.",
  "diagnostics.room": "Room",
  "diagnostics.roomUsed": "{used} used. Browsers do not say reliably how much is left.",

  "diagnostics.faults": "What went wrong since the page was opened",
  "diagnostics.noFaults": "Nothing.",
  "diagnostics.fault.policy": "Refused by the content policy",
  "diagnostics.fault.error": "Error",
} as const;
