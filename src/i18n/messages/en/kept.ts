export const kept = {
  "kept.unopened": "We cannot open the plans kept here. Nothing was deleted.",
  "kept.unopened.refused":
    "This browser keeps nothing for this page. A private window or blocked site data may be why. Try a normal window.",
  "kept.unopened.blocked":
    "An older Counterplan is open in another tab. Close that tab, then load this page again.",
  "kept.unopened.newer": "These plans were kept by a newer Counterplan. Load this page again to get it.",
  "kept.unopened.full":
    "The browser has no room left to open them. Free some space on this computer, then load this page again.",
  "kept.unopened.damaged":
    "The browser cannot read what it kept for this page. Start the browser anew, then come back.",
  "kept.unopened.other":
    "The browser gave no answer. Load this page again; if that does not help, start the browser anew.",
  "kept.reload": "Load the page again",
  "kept.unread": "{count, plural, one {One plan cannot be read.} other {# plans cannot be read.}}",
  "kept.unread.text": "Nothing was deleted. Save the text, or bring back an earlier version.",
  "kept.unread.noName": "A plan whose name is lost",
  "kept.unread.save": "Save its text",
  "kept.unread.saveOf": "Save its text: {name}",
  "kept.unread.aside": "Set aside",
  "kept.unread.asideOf": "Set aside: {name}",
  "kept.aside": "Set aside ({count})",
  "kept.aside.on": "set aside {day}",
  "kept.aside.done": "{name} is set aside, just as it was found.",

  "kept.gone.title": "Plans missing",
  "kept.gone.heading": "Your plans are not in this browser any more",
  "kept.gone.were": "{count, plural, one {One plan was} other {# plans were}} here, last saved on {moment}.",
  "kept.gone.why":
    "The browser cleared or lost what it kept for this page. Counterplan deleted nothing, and changes nothing until you decide.",
  "kept.gone.forgotten": "A spare copy is here, but the browser has lost the plans themselves.",
  "kept.gone.anew": "Start without them",
  "kept.gone.anewHelp": "Spare copies stay until newer ones take their place.",

  "kept.lost":
    "{gone, plural, =0 {} one {One plan is missing. } other {# plans are missing. }}{older, plural, =0 {} one {One plan is older than it was.} other {# plans are older than they were.}}",
  "kept.lost.why": "The browser lost what it saved last, as after a power cut. Counterplan deleted nothing.",
  "kept.lost.leave": "Leave it as it is",
  "kept.lost.left": "The plans stay as they are now.",

  "kept.copied":
    "A copy last left this browser on {day}. Look in your downloads or on your USB stick, then open that file.",
  "kept.notCopied": "We know of no copy outside this browser.",

  "kept.spare": "Spare copies in this browser",
  "kept.spare.none": "No spare copy is left in this browser.",
  "kept.spare.row": "{moment}: {count, plural, one {one plan} other {# plans}}",
  "kept.spare.part": "part {part} of {parts}",
  "kept.spare.bringBack": "Bring back",
  "kept.spare.bringBackOf": "Bring back the spare copy of {moment}",
  "kept.spare.save": "Save to a file",
  "kept.spare.saveOf": "Save to a file: the spare copy of {moment}",
  "kept.spare.bad": "This spare copy is damaged. Take another one.",
  "kept.moment": "{day}, {time}",

  "kept.raw": "Save what is kept to a file",
  "kept.raw.sent": "Sent to your browser’s downloads as {name}. Keep it: whoever helps you can read it.",
  "kept.raw.none": "The browser does not give it out.",

  "kept.clock.early":
    "This computer’s clock says {day}, before this Counterplan was made: check it, as the days in your plans come from it.",
  "kept.clock.behind":
    "A plan was last changed on {day}, still to come by this computer’s clock: check it, as days in plans come from it.",

  "kept.short":
    "This browser may clear plans by itself, such as when the disk is full. A private window forgets them when you close it.",
  "kept.short.way": "Save them to a file, and keep it elsewhere.",

  "kept.settings": "How long this browser keeps plans",
  "kept.lasts.yes": "Kept until you remove them: the browser promised not to clear plans by itself.",
  "kept.lasts.no":
    "This browser may clear plans by itself, such as when the disk is full or after weeks without a visit.",
  "kept.lasts.unknown": "This browser does not say whether it clears plans by itself.",
  "kept.lasts.ask": "Ask the browser to keep them",
  "kept.lasts.refused":
    "The browser makes no promise yet. It may after you install Counterplan or use it more.",
  "kept.lasts.outside": "Keep a copy outside: a file on a USB stick, and the printed plan.",
  "kept.settings.spare":
    "{count, plural, =0 {No spare copy was made yet.} one {One spare copy lies beside your plans, of {moment}.} other {# spare copies lie beside your plans, the latest of {moment}.}} It helps when the browser loses plans, not when site data is cleared.",
} as const;
