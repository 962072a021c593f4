export const templates = {
  "templates.title": "Templates",
  "templates.back": "Clients",
  "templates.lead":
    "A template is a client’s plan without names, contacts, account numbers and amounts. The next client’s plan begins with it.",
  "templates.empty": "No templates in this browser yet.",
  "templates.emptyHow":
    "Take a plan that fits the next client too. Choose “Keep” beside it under Clients, or “Keep as a template” under “More” on Your plans.",
  "templates.failed": "We cannot open the templates kept here. Nothing was deleted. Load the page again.",
  "templates.takeIn": "Take in from a file",
  "templates.here":
    "Templates are kept in this browser only. They are not in the file of all plans, nor in the copies in a folder: save each to a file of its own.",
  "templates.things": "{count, plural, one {One thing} other {# things}}",
  "templates.keptOn": "kept {day}",
  "templates.start": "Start a plan",
  "templates.startFrom": "Start a plan from {name}",
  "templates.save": "Save to a file",
  "templates.saveOf": "Save to a file: {name}",
  "templates.rename": "Rename",
  "templates.renameOf": "Rename {name}",
  "templates.remove": "Remove",
  "templates.removeOf": "Remove {name}",
  "templates.renameTitle": "Rename the template",
  "templates.name": "What is it called?",
  "templates.nameMissing": "The template has no name. Type one, such as “Dental, two rooms”.",
  "templates.renameConfirm": "Rename",
  "templates.said.sent":
    "The template was sent to your browser’s downloads as {file}. Look it through before you share it.",
  "templates.said.renamed": "The template is called {name} now.",
  "templates.said.removed": "The template {name} is removed.",
} as const;
