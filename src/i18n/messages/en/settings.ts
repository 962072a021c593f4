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
    "For a computer that others use. It removes all plans, their earlier versions, your templates, your choices here and the app kept for use without internet.",
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

  "settings.folder": "Copies in a folder of yours",
  "settings.folder.what":
    "Choose a folder: on a memory stick, or one that is copied elsewhere anyway. Every plan gets a file there, brought up to date while Counterplan is open. We read each file back and compare.",
  "settings.folder.open": "The files are not locked: whoever can open the folder can read them.",
  "settings.folder.cannot":
    "This browser cannot write into a folder. Save all plans to a file now and then instead.",
  "settings.folder.chosen": "The folder is “{folder}”. No copy is in it yet.",
  "settings.folder.written": "The folder is “{folder}”. Last copy: {day}, {time}.",
  "settings.folder.choose": "Choose a folder",
  "settings.folder.other": "Choose another folder",
  "settings.folder.stop": "Write no more copies there",
  "settings.folder.ask": "Go on writing there",
  "settings.folder.trouble.asks":
    "Your browser asks again whether we may write into “{folder}”. No copy goes there until you say so.",
  "settings.folder.trouble.gone":
    "“{folder}” is not there now. Put the stick back in, or choose another folder. Your plans are still in this browser.",
  "settings.folder.trouble.full":
    "There is no room left in “{folder}”. Make room there, or choose another folder.",
  "settings.folder.trouble.unproven":
    "A file in “{folder}” did not read back as we wrote it. Choose another folder, and have this one looked at.",
  "settings.folder.trouble.failed":
    "A copy could not be written into “{folder}”. We try again every 15 seconds. You can choose another folder.",

  "settings.plansAccount":
    "Plans in this browser are as safe as the account of this computer: whoever can use it can read them.",
  "settings.plansSave": "Save all plans to a file, with a passphrase if you want",
} as const;
