export const settings = {
  "settings.title": "Settings",
  "settings.diagnostics": "Diagnostics, for whoever helps you",
  "settings.lead": "Every choice counts at once, in this browser only. None is part of a plan.",
  "settings.language": "Language of the screen",
  "settings.languageHelp": "A plan and its messages have a language of their own.",
  "settings.languageBrowser": "As the browser: {language}",
  "settings.theme": "Colours",
  "settings.theme.system": "As this computer",
  "settings.theme.light": "Light",
  "settings.theme.dark": "Dark",
  "settings.text": "Size of text",
  "settings.text.normal": "Normal",
  "settings.text.large": "Large",
  "settings.text.largest": "Very large",

  "settings.remove": "Remove everything from this computer",
  "settings.remove.what":
    "For a computer that others use. It removes all plans, their earlier versions, your choices here and the app kept for use without internet.",
  "settings.remove.beyond":
    "It cannot reach files you saved, printed pages, what the browser remembers of forms, or backups of this computer.",
  "settings.remove.traces":
    "The browser may keep traces on the disk until it next tidies up. Other users of your account could find them with special tools.",
  "settings.remove.open": "Remove everything",
  "settings.remove.title": "Remove everything from this computer?",
  "settings.remove.last":
    "There is no Undo. Save a copy of each plan to a file first, if you may need it again.",
  "settings.remove.word": "remove",
  "settings.remove.type": "Type the word “{word}”",
  "settings.remove.wrong": "Type “{word}” first. Nothing was removed yet.",
  "settings.remove.confirm": "Remove everything now",
  "settings.remove.left": "Not everything could be removed:",
  "settings.remove.left.plans": "the plans",
  "settings.remove.left.spare-copies": "the spare copies",
  "settings.remove.left.choices": "your choices",
  "settings.remove.left.offline-app": "the app for use without internet",
  "settings.remove.leftHelp": "Close all other tabs of Counterplan and try again.",

  "settings.plansAccount":
    "Plans in this browser are as safe as the account of this computer: whoever can use it can read them.",
  "settings.plansSave": "Save all plans to a file, with a passphrase if you want",
} as const;
