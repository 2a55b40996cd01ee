/**
 * Verbs of speech that follow their subject after a quotation, some of several words. Only English needs them:
 * elsewhere the verb comes first and in small letters, which says enough.
 */
export const speechVerbs: Readonly<Record<string, string>> = {
  en: `said, says, asked, asks, wrote, writes, tweeted, tweets, posted, added, adds, replied, replies, answered,
    told, tells, recalled, continued, exclaimed, shouted, shouts, yelled, yells, declared, declares, demanded,
    demands, wondered, wonders, quipped, joked, concluded, responded, insisted, argued, argues, noted, explained,
    warned, testified, texted, pleaded, chanted, chants, inquired, snapped, cried, screamed, muttered, whispered,
    murmured, mused, boasted, complained, countered, protested, retorted, scoffed, sighed, laughed, fumed, begged,
    announced, remarked, observed, suggested, stated, thundered, bellowed, roared,
    barked, gushed, opined, mocked, teased, marveled, marvelled, implored, interjected, deadpanned, grumbled,
    hollered, proclaimed, ranted, sneered, stammered, blurted, chided, commented, lamented, exulted, crowed,
    challenged, chimed in, shot back, fired back, wrote back, called out, went on, wanted to know, was quoted, is quoted,
    were quoted, was heard, were heard, was overheard, can be heard, could be heard`,
};
