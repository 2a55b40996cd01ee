/**
 * Verbs of speech that follow their subject after a quotation. Only English needs them: elsewhere the verb comes
 * first and in small letters, which says enough.
 */
export const speechVerbs: Readonly<Record<string, string>> = {
  en: `said says asked asks wrote writes tweeted tweets posted added adds replied replies answered told tells
    recalled continued exclaimed shouted yelled declared declares demanded wondered quipped joked concluded
    responded insisted argued argues noted explained warned testified texted pleaded chanted inquired`,
};
