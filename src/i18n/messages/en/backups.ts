export const backups = {
  "backups.title": "Backups",
  "backups.heading": "Backup for your {thing}",
  "backups.done": "Done",

  "backups.part.instead": "What you do instead",
  "backups.part.needs": "What must work for that",
  "backups.part.saves": "How soon, how much, how long",
  "backups.part.costs": "What it costs, and what it pays",
  "backups.part.tried": "Was it ever tried?",

  "backups.none": "No backup for your {thing} yet",
  "backups.suggested": "Others of your trade do this:",
  "backups.suggestedSaves": "It saves {share} of what stops.",
  "backups.takeIt": "Use this backup",
  "backups.own": "Or name one of your own",
  "backups.ownHelp": "Two or three words: cash and a payment link, a paper order pad.",
  "backups.addOwn": "Add this backup",
  "backups.added": "The backup is added. What it saves and how soon it runs are our guesses.",
  "backups.remove": "Remove this backup",
  "backups.removed": "The backup is removed.",

  "backups.name": "What do you do instead?",
  "backups.nameHelp": "This name stands on the card, above the steps.",
  "backups.nameMissing": "Name the backup.",
  "backups.nameLong": "Use 200 characters or fewer.",
  "backups.steps": "Its steps, in order",
  "backups.stepsHelp": "Short enough to read aloud. Someone who has never done it must manage.",
  "backups.addStep": "Add a step",
  "backups.oursPrint": "You have no steps of your own, so the card prints ours:",

  "backups.needs": "What must work for this backup to work?",
  "backups.needsHelp": "Tick what it cannot do without. Paper and cash need nothing.",
  "backups.needsNothing": "Your plan has nothing else it could need.",
  "backups.needsMore": "{count, plural, one {# other thing} other {# other things}}",

  "backups.lasts": "How long can it run?",
  "backups.lasts.always": "As long as needed",
  "backups.lasts.hours": "Some hours: a battery, a data bundle",
  "backups.hours": "For how many hours?",
  "backups.hoursMissing": "Type the hours, such as 4.",
  "backups.restores": "Does it bring back what needs your {thing}?",
  "backups.restoresWhat": "{count, plural, one {One thing needs} other {# things need}} it: {things}.",
  "backups.more": "{count} more",
  "backups.restores.internet":
    "A hotspot brings the card machine back: yes. Writing card numbers down does not: no.",
  "backups.restores.electricity": "A generator brings the rest back: yes. A torch and paper do not: no.",
  "backups.restores.mobile-network": "A second SIM of another network does: yes. A landline does not: no.",
  "backups.restores.computers-devices": "A spare laptop does: yes. A paper form does not: no.",
  "backups.restores.other": "A spare that does the same job does: yes. Paper does not: no.",
  "backups.nothingNeedsIt":
    "Nothing else in your plan needs your {thing}, so there is nothing to bring back.",

  "backups.pays": "It pays {saves} a year and costs {costs}.",
  "backups.paysFree": "It pays {saves} a year and costs nothing to keep.",
  "backups.paysNothingFree":
    "By what the plan says, it pays next to nothing a year. It costs nothing either.",
  "backups.costsMore": "It costs {costs} a year and pays {saves}: more than it pays.",
  "backups.paysUnknown": "What it pays a year cannot be said yet.",
  "backups.sayHowOften": "Say how often this thing fails",

  "backups.tried": "When did you last try it?",
  "backups.triedToday": "Tried today",
  "backups.triedSaid": "Marked as tried today.",

  "backups.warning.needsItself": "This will not work: it needs your {need}, the very thing it replaces.",
  "backups.warning.needsWhatFalls":
    "This will not work: it needs your {need}, which stops with your {thing}.",
  "backups.warning.needsTheSame":
    "It needs your {need}, like the thing it replaces. When that is down, it saves nothing.",
  "backups.warning.hangsOn": "It hangs on {cause} too. When that is down, it saves nothing.",
  "backups.warning.hangsOnThrough":
    "It needs your {need}, which hangs on {cause} too. When that is down, it saves nothing.",
  "backups.warning.eachOther":
    "It waits for the backup of your {thing}, and that one waits for it. When {root} is down, neither starts.",
  "backups.warning.savesNothing": "It saves nothing yet: say what share of the stopped sales it saves.",
  "backups.warning.late": "It runs after {ready}. You can do without for {tolerable}.",
  "backups.warning.runsOut.usual": "It stops after {after}. An outage usually lasts {needed}.",
  "backups.warning.runsOut.promised": "It stops after {after}. The maker promises it back in {needed}.",
  "backups.warning.never": "Never tried.",
  "backups.warning.longAgo": "Last tried {day}: over a year ago.",
} as const;
