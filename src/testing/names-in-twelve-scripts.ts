import fc from "fast-check";

/** Names of people and businesses as they are written in twelve scripts, with emoji for good measure. */
export const namesByScript: Record<string, readonly string[]> = {
  Arabic: ["أحمد علي", "مخبز الرصيف", "فاطمة الزهراء", "محطة 5", "نور الدين (المدير)"],
  Hebrew: ["יעל כהן", "מאפיית הרציף", "דוד בן־גוריון", "קופה 2", "משה לוי"],
  Thai: ["สมชาย ใจดี", "ร้านขนมปังท่าเรือ", "เครื่องคิดเงิน", "ตู้เย็น", "น้ำ"],
  Devanagari: ["आरती शर्मा", "श्री कृष्ण बेकरी", "विद्युत", "क्षेत्रीय", "राजेश"],
  Chinese: ["王小明", "码头面包店", "收银机（一号）", "臺北分店", "李娜"],
  Japanese: ["田中さくら", "パン屋「波止場」", "レジスター", "ガッツ", "東京都"],
  Korean: ["김민준", "부두 빵집", "계산대", "이서연", "서울"],
  Georgian: ["ნინო ბერიძე", "პურის საცხობი", "სალარო", "გიორგი", "თბილისი"],
  Armenian: ["Անի Պետրոսյան", "Հացի փուռ", "Դրամարկղ", "Արամ", "Երևան"],
  Ethiopic: ["አበበ በቀለ", "ዳቦ ቤት", "ሒሳብ", "ሰላም", "አዲስ አበባ"],
  Tamil: ["கவிதா", "ரொட்டி கடை", "ஸ்ரீ", "முருகன்", "சென்னை"],
  Bengali: ["রহিমা খাতুন", "রুটির দোকান", "ক্যাশ", "ঢাকা", "শ্রী"],
  emoji: ["👩🏽‍🍳", "🥖 bakery", "1️⃣", "🇳🇱", "❤️ Ruby"],
};

/** Two hundred names: each script's own, together, and among Latin words and numbers; the same in every run. */
export const twoHundredNames: readonly string[] = fc.sample(arbitraryName(), { numRuns: 200, seed: 200 });

/** A name of one of the scripts, or two of them, or one among Latin words. */
export function arbitraryName(): fc.Arbitrary<string> {
  const name = fc.constantFrom(...Object.values(namesByScript).flat());
  const among = fc.constantFrom("Call ", "Till 2: ", "(", "“", "Quay 9 ", "06-12 34 56 78 ");
  const behind = fc.constantFrom("", ", 5", " 7 to 12", ")", " first", " – Ελένη");
  return fc.oneof(
    name,
    fc.tuple(name, name).map((names) => names.join(" ")),
    fc.tuple(among, name, behind).map((parts) => parts.join("")),
    fc.tuple(name, behind).map((parts) => parts.join("")),
  );
}
