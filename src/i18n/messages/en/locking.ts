export const locking = {
  "locking.title": "Save {name} with a passphrase",
  "locking.titleAll": "Save all plans with a passphrase",
  "locking.why":
    "In this browser, plans are as safe as the account of this computer. This file opens with its passphrase only.",
  "locking.passphrase": "Passphrase",
  "locking.drawn":
    "Five of {words, number} words, drawn by chance: {bits} bits. That is far too many to try. Or type your own here.",
  "locking.own":
    "Your own, of {least} characters or more. It is as safe as it is hard to guess; drawn words are safer.",
  "locking.drawOther": "Draw other words",
  "locking.again": "Type it again",
  "locking.againHelp": "Write it on paper first, and not beside the file. You can paste it too.",
  "locking.spaces": "It begins or ends with a space. That space counts.",
  "locking.short": "Use {least} characters or more.",
  "locking.notAgain": "Type the passphrase here once more.",
  "locking.other": "This is not the same. Type it exactly as above.",
  "locking.noWay":
    "No one can recover a passphrase, not even we. Without it, this file stays closed for good.",
  "locking.save": "Save the file",
  "locking.working": "Locking the file …",
  "locking.takes": "This takes a few seconds, on purpose: it makes guessing slow.",
  "locking.unproven":
    "The file did not open again, so it was not saved. Try once more, or save a copy without a passphrase.",
  "locking.show": "Show",
  "locking.hide": "Hide",

  "locking.openTitle": "This file is locked",
  "locking.openText":
    "“{file}” opens with its passphrase. Nothing is changed before you have seen what is in it.",
  "locking.openHelp": "Capital letters and spaces count.",
  "locking.open": "Open the file",
  "locking.opening": "Trying the passphrase …",
  "locking.wrong": "This passphrase does not open the file. Check each letter, then try again.",
  "locking.wrongOrDamaged":
    "This passphrase does not open the file. Check each letter. If it is right, the file is damaged: use another copy.",
} as const;
