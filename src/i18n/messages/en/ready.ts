export const ready = {
  "ready.title": "Readiness",
  "ready.ofHundred": "of 100",
  "ready.notScored": "Not scored yet",
  "ready.notScoredText": "Answer a question and we start counting. No answer yet does not mean 0.",
  "ready.allAnswered": "From your answers to all {of} questions that fit you.",
  "ready.someAnswered":
    "From the {answered, plural, one {one question you answered} other {# questions you answered}}. {open, plural, one {One is} other {# are}} still open.",
  "ready.tooEarly": "So far",
  "ready.tooEarlyText": "Answer half of the questions, and we say how ready that is.",
  "ready.allNotOurs": "You said that none of these questions fits you.",
  "ready.down": "Down {points}: you know more now. That is how a plan gets better.",
  "ready.announce": "Readiness {score} of 100.",
  "ready.announceDown": "Readiness {score} of 100. Down {points}: you know more now.",
  "ready.howCounted": "How we count",
  "ready.howCountedText":
    "A yes counts in full, partly counts half. Some questions weigh more than others. How much is our own judgement. “Not ours” does not count.",

  "ready.groups": "Part by part",
  "ready.group.notYet": "not answered yet",
  "ready.group.notOurs": "not yours",
  "ready.group.some": "{answered} of {of} answered: {score}",

  "ready.fixes":
    "{count, plural, one {The best thing to mend} =2 {The two best fixes} other {The three best fixes}}",
  "ready.fix.worth":
    "{points, plural, =0 {Adds less than a point} one {Adds about 1 point} other {Adds about # points}}",
  "ready.fix.said": "you said “{answer}”",
  "ready.fix.stake": "An hour without your {thing} costs {about}.",
  "ready.fix.open": "Open the question",
  "ready.fix.openAbout": "Open the question: {question}",
  "ready.noFixes": "Nothing you answered needs mending.",

  "ready.next": "Answer the next question",
  "ready.toDo": "See what to do next",
  "ready.questions": "The {count} questions",
  "ready.allOpen": "{open, plural, =0 {all answered} one {one open} other {# open}}",
  "ready.answer.yes": "Yes",
  "ready.answer.partly": "Partly",
  "ready.answer.no": "No, or don’t know",
  "ready.answer.na": "Not ours",
  "ready.answer.open": "Not answered",
  "ready.answer.takeBack": "Take the answer back",
  "ready.answer.fix": "What to do: {fix}",

  "ready.hint": "Your plan says: {says}",
  "ready.hint.never-printed": "it was never printed.",
  "ready.hint.printed": "version {version} is printed and up to date.",
  "ready.hint.printedOld": "version {version} is printed, and the plan has changed since.",
  "ready.hint.routes":
    "{two} of {all, plural, one {# contact} other {# contacts}} can be reached in two ways.",
  "ready.hint.no-lead": "nobody is named to lead.",
  "ready.hint.lead": "{lead} leads, {deputy} is next.",
  "ready.hint.leadOnly": "{lead} leads, and nobody is named after that.",
  "ready.hint.no-backup": "there is no backup for your {thing}.",
  "ready.hint.backupTried": "the backup for your {thing} is “{backup}”, last tried {day}.",
  "ready.hint.backupNever": "the backup for your {thing} is “{backup}”, never tried.",
  "ready.hint.offline.yes": "offline mode is on for your {thing}, checked {day}.",
  "ready.hint.offline.yesNever": "offline mode is on for your {thing}, never checked.",
  "ready.hint.offline.no": "offline mode is off for your {thing}.",
  "ready.hint.offline.unknown": "nobody knows yet whether your {thing} works offline.",
  "ready.hint.copies":
    "{all, plural, one {one thing has} other {# things have}} a copy of the data, and {copied} of {all} say when it was made.",
  "ready.hint.approvals":
    "for {agreed, plural, one {one thing} other {# things}} two people must agree to a change.",
  "ready.hint.ai":
    "the work of {before} of {all, plural, one {# AI tool} other {# AI tools}} is read before it goes out{overdue, plural, =0 {} other {, and the monthly check of # is overdue}}.",
  "ready.hint.one-person": "{things} {count, plural, one {hangs on} other {hang on}} one person.",
  "ready.hint.toDrills": "Open Drills",
  "ready.hint.practice": "{tried} of {backups, plural, one {# backup} other {# backups}} tried, {drill}.",
  "ready.hint.drill": "last drill {day}",
  "ready.hint.noDrill": "no drill yet",
  "ready.workshop": "Run a workshop with your team",
} as const;
