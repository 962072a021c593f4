import type { IconName } from "#ui/icon-paths.ts";

const icons: Readonly<Record<string, IconName>> = {
  "accounting-invoicing": "book",
  "ai-assistant": "chip",
  "automation-links": "broken-link",
  banking: "bank",
  "computers-devices": "laptop",
  "crm-marketing": "person",
  "delivery-marketplace": "parcel",
  "domain-dns": "page",
  electricity: "plug",
  email: "mail",
  "file-storage": "folder",
  "industry-system": "clipboard",
  internet: "router",
  "key-person-away": "person",
  "login-identity": "key",
  "mobile-network": "mobile",
  "online-marketplace": "basket",
  "payments-card-terminal": "card-reader",
  "payments-online": "card",
  payroll: "book",
  "phone-voip": "phone",
  "point-of-sale": "till",
  ransomware: "lock",
  "scheduling-booking": "book",
  "security-cameras-alarm": "bell",
  shipping: "parcel",
  "social-media": "speech",
  "team-chat": "speech",
  "vendor-closes": "broken-link",
  "website-hosting": "page",
  "website-shop": "basket",
};

/** The drawing beside a thing of a category; a hook for the owner's own. */
export function iconOfThing(category: string): IconName {
  return icons[category] ?? "hook";
}
