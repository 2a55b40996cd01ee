/**
 * How lines begin that are about an article, its paper or other articles, in the languages of the papers:
 * patterns divided by "; ", tried without regard to case. `$` says that the line ends there.
 */
type Words = Readonly<Record<string, string>>;

/** Lines that point to other articles. */
export const pointers: Words = {
  en: String.raw`
    read (?:more|also|next|on|the full|full|our); also (?:read|on|see); see (?:also|more);
    more (?:from|on|about|in|stories|news|great|coverage|articles|reading|information on);
    related(?: (?:articles?|stories|story|posts?|news|content|links?|topics?|coverage|reading|video|videos|slideshows?))?\s*:?(?:$|.{0,120}$);
    you (?:may|might) (?:also )?(?:like|be interested|enjoy|want);
    recommended(?: for you| stories| articles| reading)?\s*:?$; don'?t miss; don’t miss;
    must (?:read|watch); just watched; click here; continue reading;
    watch(?: (?:more|also|now|live|below))?\s*:; watch more; keep reading; explore (?:further|more);
    next (?:article|post|story); previous (?:article|post|story); (?:next|previous)$
  `,
  de: `
    lesen sie (?:auch|mehr|dazu|hier|weiter); lies (?:auch|mehr|hier);
    mehr (?:zum thema|zu|aus|von|über|infos?|informationen|dazu|lesen|artikel|news); auch interessant;
    das könnte (?:sie|dich|ihnen|euch|dir) auch; passend dazu; weiterlesen;
    weitere (?:artikel|informationen|infos|beiträge|nachrichten|themen|meldungen|links); siehe auch;
    zum thema; weiterführende (?:links|informationen|artikel);
    ähnliche (?:artikel|beiträge|themen|meldungen); verwandte (?:artikel|themen|beiträge); hier geht es zu;
    links zum thema; auch lesen; zum weiterlesen; verwandte; empfohlene[rs]?; neueste (?:artikel|beiträge);
    nächster (?:artikel|beitrag); vorheriger (?:artikel|beitrag); empfehlungen für
  `,
  fr: `
    lire (?:aussi|la suite|également|plus); à lire(?: aussi| également)?; à voir aussi; voir aussi;
    sur le même (?:sujet|thème); articles? (?:liés|similaires|connexes); pour aller plus loin;
    en savoir plus; vous aimerez aussi
  `,
  es: String.raw`
    le[ae]? (?:también|tambien|más|además|aquí); leer (?:más|también); te puede interesar; le puede interesar;
    puedes leer; puede leer; ver también; vea también; más (?:información|noticias|sobre); mira también;
    mirá también; seguí leyendo; sigue leyendo; seguir leyendo; noticias relacionadas; notas relacionadas;
    artículos? relacionados?; puedes? ver; temas relacionados; te recomendamos; recomendados?\s*:?$;
    además lee; lee además
  `,
  pt: `
    leia (?:também|mais|ainda); veja (?:também|mais); saiba mais; confira também; notícias relacionadas;
    matérias relacionadas; continue lendo
  `,
  it: `
    leggi (?:anche|tutto|di più); ti potrebbe interessare; potrebbe interessarti; vedi anche;
    articoli correlati
  `,
  pl: `
    czytaj (?:także|też|również|więcej|dalej); zobacz (?:także|też|również|więcej);
    przeczytaj (?:także|też|również); polecamy; powiązane
  `,
  others: `
    lees (?:ook|meer|verder); zie ook; läs (?:också|mer|även); les (?:også|mer); læs (?:også|mere);
    lue (?:myös|lisää); baca (?:juga|selengkapnya); ayrıca okuyun; ilgili haberler
  `,
  ru: `
    читайте (?:также|ещё|еще|далее); читать (?:также|далее|полностью); смотрите также; по теме; подробнее;
    материалы по теме; ещё по теме
  `,
  'ar, hi': `
    اقرأ (?:أيضا|أيضًا|ايضا|المزيد|أيضاً); شاهد أيضا; مواضيع ذات صلة; यह भी पढ़ें; ये भी पढ़ें; और पढ़ें
  `,
  'zh, ja': `
    相关(?:阅读|新闻|报道|文章); 延伸阅读; 更多(?:新闻|阅读|报道); 阅读更多; 関連記事; あわせて読みたい; 続きを読む
  `,
};

/** Lines that ask readers to share, follow, sign up, pay or comment. */
export const appeals: Words = {
  en: String.raw`
    share (?:this|on|via|it|with|your); share\s*:?$; like this (?:story|article); like us on;
    tweet(?: this)?$;
    follow (?:us|him|her|me|them|the|@|\S+ (?:\S+ ){0,5}on (?:facebook|twitter|instagram|youtube|x|tiktok|linkedin|google));
    find us on; join (?:us|the conversation|our); subscribe; sign up;
    get (?:the latest|our|breaking|all the|unlimited|access|more of); download (?:our|the) (?:app|free);
    have a (?:tip|news|story|question); got a (?:tip|news|story); send (?:us|your|tips|letters);
    contact (?:us|the (?:author|writer|reporter)); email (?:this|the author|us); print this;
    leave a (?:comment|reply); post a comment; view (?:all )?comments?; \(?\d+\)? comments?$;
    comments?(?: \(?\d+\)?)?\s*:?$; no comments; comments (?:are|have been) (?:closed|disabled); log ?in;
    register (?:now|to|for); support (?:us|our (?:journalism|work)); donate; advertisement; advertorial;
    sponsored; promoted; story continues; article continues;
    this article (?:was|is) (?:originally )?(?:published|appeared); start your (?:day|free);
    let us know (?:what|in the); what do you think; tell us; listen to .{0,40}live; chat with us;
    scroll (?:down|to|back); back to top; skip; close$; reuse this content; order reprints;
    all rights reserved; copyright; ©; play video; replay$; more videos
  `,
  de: String.raw`
    teilen\s*:?$; jetzt teilen; artikel teilen;
    diesen (?:artikel|beitrag) (?:teilen|drucken|empfehlen|weiterempfehlen|kommentieren); folgen sie;
    folge? uns; newsletter; jetzt (?:abonnieren|anmelden|registrieren|newsletter); abonnieren;
    zum newsletter; anzeige\s*:?$; werbung\s*:?$; kommentar(?:e)?(?: \(?\d+\)?)?\s*:?$; \d+ kommentare?;
    keine kommentare; kommentar (?:schreiben|verfassen|hinterlassen); schreiben? (?:sie )?einen kommentar;
    ein kommentar schreiben; hinterlasse; drucken$; seite (?:drucken|empfehlen); nach oben; zurück$;
    zurück zu; zur startseite; alle rechte vorbehalten; gefällt mir; gefällt dir;
    sie haben (?:fragen|anmerkungen); ihre meinung; merken$; facebook$; twitter$; whatsapp$; e-?mail$;
    pinterest$; linkedin$; xing$; instagram$
  `,
  fr: String.raw`
    partage[rz]?(?: (?:sur|cet|l))?; suivez[- ]; abonnez[- ]; s[’']abonner; s[’']inscrire; inscrivez[- ];
    publicité$; commentaires?(?: \(?\d+\)?)?\s*:?$; pour accéder; laisser un commentaire; imprimer$;
    tous droits réservés
  `,
  'es, pt': String.raw`
    compart(?:ir|e|í|a|ilhe|ilhar)(?: (?:en|esta|este|el|no|na|via))?; síguenos; seguinos;
    siga(?:-nos|nos); suscr[ií]b; suscripci; inscreva; assine; assinar; publicidad[e]?$;
    comentarios?(?: \(?\d+\)?)?\s*:?$; comentários?(?: \(?\d+\)?)?\s*:?$; deja (?:un|tu) comentario;
    deixe (?:um|seu) comentário; imprimir$; todos los derechos; todos os direitos; recib[ií]; regístrate;
    únete
  `,
  'it, pl, nl and others': `
    condividi; segui(?:ci| su); iscriviti; pubblicità$; commenti$; drukuj; czytasz;
    zapraszamy (?:też |także )?do; udostępnij; podziel się; zapisz się; reklama$; komentarze;
    deel(?: dit)?$; volg ons; advertentie; reacties$; dela$; annons$; iklan$; bagikan; paylaş; reklam$
  `,
  ru: `
    поделиться; подпис(?:аться|ывайтесь|ывайся|ка); комментари(?:и|ев); реклама$
  `,
  'ar, hi, zh, ja': `
    شارك; تابعنا; اشترك; التعليقات; إعلان$; शेयर; विज्ञापन; 分享到; 评论$; 广告$; シェア; コメント$
  `,
};

/** Lines that say where and how the article was filed. */
export const labels: Words = {
  en: String.raw`
    filed under; filed to; posted (?:in|by|on); tags?\s*:; tags$; tagged; topics?\s*:?$;
    categor(?:y|ies)\s*:; keywords?\s*:; (?:last )?(?:updated|published|modified)(?: on)?\s*:;
    published\b.{0,60}$; updated\b.{0,60}$; author\s*:?$; publish date; reading time;
    \d+ min(?:ute)?s? read; estimated read; source\s*:$; first published; image (?:credit|source|courtesy);
    photo(?:s|graph)?(?: (?:by|credit|courtesy|illustration|source))?\s*[:©]; photos? by; picture\s*:;
    credit\s*:; illustration\s*:; feature(?:d)? image; video(?: by)?\s*:; getty images;
    key (?:points|takeaways)\s*:?$
  `,
  de: String.raw`
    schlagw[oö]rt(?:er|e)?\s*:?; stichw[oö]rt(?:er|e)?\s*:?; themen\s*:?$; kategorien?\s*:?; rubrik\s*:;
    autor(?:in|en)?\s*:; stand\s*:; veröffentlicht(?: am| von)?; erstellt am;
    letzte (?:aktualisierung|änderung); zuletzt (?:aktualisiert|geändert); aktualisiert; lesezeit;
    lesedauer; quellen?\s*:; fotos?\s*[:©]; foto von; bild(?:er|quelle|nachweis)?\s*[:©];
    abb(?:ildung)?\.? \d+; quellenangaben; titelbild; grafik\s*:; © ; artikel vom; von .{3,40} am \d
  `,
  fr: String.raw`
    publié (?:le|par); mis à jour; temps de lecture; image illustrative; crédits?\s*:; photo\s*:;
    mots[- ]clés; étiquettes; par .{3,40} le \d
  `,
  'es, pt, it, pl': String.raw`
    publicado (?:el|em|por); actualizado; atualizado; tempo de leitura; tiempo de lectura; etiquetas\s*:?;
    temas\s*:?$; foto\s*:; fuente\s*:; fonte\s*:; imagen\s*:; imagem\s*:; tempo di lettura; pubblicato;
    aggiornato; źródło\s*:; fot\.; zdjęcie; tagi\s*:?
  `,
  ru: String.raw`
    опубликовано; фото\s*:; источник\s*:; теги\s*:
  `,
  'zh, ja': `
    责任编辑; 编辑[:：]; 来源[:：]; 作者[:：]; 記者; 撮影
  `,
};
