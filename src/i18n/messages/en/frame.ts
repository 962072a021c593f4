export const frame = {
  "frame.skip": "Skip to the page",
  "frame.homeLink": "Counterplan: your plans",
  "frame.help": "Help",
  "frame.versions": "Earlier versions",
  "frame.settings": "Settings",
  "frame.yourPlans": "Your plans",
  "frame.menu": "Menu",
  "frame.more": "More",
  "frame.planParts": "Plan",
  "frame.share": "Share",
  "frame.shareWhich": "Share: {what}",
  "frame.fileSent": "Sent to your browser’s downloads as {name}.",
  "frame.fileFailed": "The file could not be made. Your plan is as it was. Load the page again.",
  "frame.unnamedPlan": "Our plan",
  "frame.nothingLeaves": "Nothing leaves this computer",
  "frame.plansSaved": "{count, plural, one {# plan} other {# plans}} saved on this computer",

  "frame.nav.plan": "Plan",
  "frame.nav.cost": "What it costs",
  "frame.nav.costShort": "Cost",
  "frame.nav.shared": "Shared causes",
  "frame.nav.things": "Things",
  "frame.nav.backups": "Backups",
  "frame.nav.contacts": "Contacts",
  "frame.nav.messages": "Messages",
  "frame.nav.ai": "AI tools",
  "frame.nav.todo": "To do",
  "frame.nav.print": "Print",
  "frame.nav.ready": "Readiness",

  "frame.tag.guess": "guess",
  "frame.tag.yours": "yours",
  "frame.tag.think": "we think",
  "frame.tag.known": "known",

  "frame.undo": "Undo",
  "frame.redo": "Redo",
  "frame.undone": "The last change is undone.",
  "frame.redone": "The change is made again.",
  "frame.nothingToUndo": "There is nothing to undo.",
  "frame.nothingToRedo": "There is nothing to redo.",

  "frame.saved": "Saved on this computer, {time}",
  "frame.savedShort": "Saved, {time}",
  "frame.savedSpoken": "Saved.",
  "frame.saving": "Saving",
  "frame.notKept": "A finished plan: changes are not kept",
  "frame.notKeptShort": "Changes are not kept",
  "frame.notSaved": "Not saved",
  "frame.notSaved.room":
    "Your last changes are not saved: this browser has no room left. Save a copy to a file now.",
  "frame.notSaved.refused":
    "Your last changes are not saved: this browser keeps nothing for this page. A private window or blocked site data may be why.",
  "frame.notSaved.newer":
    "Your last changes are not saved: another tab runs a newer Counterplan. Save a copy, then load this page again.",
  "frame.notSaved.other":
    "Your last changes are not saved yet. We keep trying. To be safe, save a copy to a file now.",
  "frame.notSaved.elsewhere":
    "This plan was changed in another tab. What you type here is kept as a plan of its own, so nothing is lost.",
  "frame.notSaved.cleared":
    "The plans kept in this browser were removed while this one was open. It is still on this page. Save a copy to a file now.",
  "frame.keepAgain": "Keep it in this browser again",
  "frame.looking": "Open in two tabs",
  "frame.looking.elsewhere": "This plan is open in another tab. Here you can look, print and save a copy.",
  "frame.looking.taken": "This plan was taken over in another tab. Here you can look, print and save a copy.",
  "frame.looking.newer": "Another tab runs a newer Counterplan. Load this page again to go on here.",
  "frame.looking.takeOver": "Take over",
  "frame.looking.yours": "You can change this plan here now.",
  "frame.notTaken": "Not in your plan",
  "frame.notTaken.long":
    "Your last change is not in the plan: a text may have {most, number} characters. Make it shorter.",
  "frame.notTaken.many":
    "Your last change is not in the plan: this list is full. Take something out of it first.",
  "frame.notTaken.links":
    "Your last change is not in the plan: its things may have {most, number} links in all. Untick some first.",
  "frame.notTaken.other": "Your last change is not in the plan: no plan can hold this value. Type another.",
  "frame.openCopy": "Open that copy",
  "frame.saveCopy": "Save a copy",
  "frame.copySent": "A copy was sent to your browser’s downloads as {name}.",

  "frame.problem": "There is a problem",
  "frame.whichNumber": "Which number do you mean?",
  "frame.close": "Close",
  "frame.cancel": "Cancel",
  "frame.waiting": "Opening the page",

  "frame.notHere.title": "Page not found",
  "frame.notHere.heading": "This page is not here",
  "frame.notHere.text":
    "The address may be mistyped, or the page may have moved. Your plans are where you left them.",
  "frame.notHere.plan": "Back to the plan",
  "frame.noPlan.heading": "This plan is not in this browser",
  "frame.noPlan.text": "Plans live in one browser on one computer. Open it there, or open a file of it here.",
  "frame.noPlan.removed": "If you removed it, it waits 30 days under Removed, at the foot of your plans.",
  "frame.unopened.heading": "We cannot open the plans kept here",
  "frame.unopened.text": "Nothing was deleted. Close other tabs with Counterplan, then try again.",
  "frame.tryAgain": "Try again",

  "frame.error.title": "Problem",
  "frame.error.heading": "Something went wrong on this page",
  "frame.error.text": "Nothing was deleted. Your plan is saved on this computer after every change.",
  "frame.error.next": "Load the page again. If it happens once more, save your plan to a file first.",
  "frame.error.reload": "Load the page again",
  "frame.error.save": "Save the plan to a file",
  "frame.error.details": "What the browser said",

  "frame.missing.heading": "This page did not load",
  "frame.missing.text":
    "A part of Counterplan is not here. Your plan is saved on this computer after every change.",
  "frame.missing.next":
    "Check that you have internet, then load the page again. What is open in other tabs still works.",

  "frame.framed": "Counterplan does not run inside another page. Open it in a tab of its own.",
} as const;
