export const help = {
  "help.title": "Help",
  "help.where": "Where your plans are",
  "help.where.1":
    "Plans live in this browser, on this computer. There is no account, and nothing is sent anywhere.",
  "help.where.2":
    "Another browser, or another computer, does not see them. To move a plan, save a copy and open that file there.",
  "help.where.3":
    "Clearing the browser’s site data deletes plans for good. A private window forgets them when you close it.",
  "help.where.account":
    "Plans here are as safe as the account of this computer: whoever can use it can read them. A file can have a passphrase of its own.",
  "help.where.4": "So keep two copies outside: the printed plan by the till, and the file on a USB stick.",

  "help.count": "How we count",
  "help.count.1": "An hour without a thing costs the sales that stop with it, less what comes back later.",
  "help.count.2":
    "Of those sales we count your margin: what is left after stock. Wages are not added, because you pay them anyway.",
  "help.count.3": "Then come extra spending, spoiled stock, work to redo and customers who never return.",
  "help.count.4":
    "We count opening hours only, and busy hours for more. What stops together is counted once, not once for each thing.",
  "help.count.5":
    "Every amount is rounded to two digits and has a range. A guess is called a guess until you confirm it.",
  "help.count.6": "Tap an amount to see every term of it and where it comes from.",

  "help.keys": "Keys",
  "help.keys.key": "Key",
  "help.keys.does": "What it does",
  "help.keys.tab": "Tab",
  "help.keys.tabDoes": "On to the next field or link; with Shift, back",
  "help.keys.enter": "Enter",
  "help.keys.enterDoes": "Continue, or press the button you are on",
  "help.keys.space": "Space",
  "help.keys.spaceDoes": "Tick or untick",
  "help.keys.arrows": "Arrows",
  "help.keys.arrowsDoes": "Between the answers of one question",
  "help.keys.esc": "Esc",
  "help.keys.escDoes": "Close what lies on top",
  "help.keys.undo": "Ctrl + Z",
  "help.keys.undoDoes": "Undo, outside fields",
  "help.keys.redo": "Ctrl + Shift + Z",
  "help.keys.redoDoes": "Redo, outside fields",
  "help.keys.workshop": "?",
  "help.keys.workshopDoes": "In a workshop: the list of its keys",

  "help.lost": "If something went wrong",
  "help.lost.1": "Removed a plan? It waits 30 days under Removed, at the foot of your plans.",
  "help.lost.2": "Changed too much? Undo takes you back step by step, as long as the plan stays open.",
  "help.lost.3":
    "A plan is gone? Home says so and offers a spare copy where one is left. Else open the file you saved last.",
  "help.version": "Counterplan, version {version}",
  "help.diagnostics": "Diagnostics, for whoever helps you",
} as const;
