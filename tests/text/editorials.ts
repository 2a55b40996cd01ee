/** Editorials of made-up papers, written for these tests: facts first, an opponent quoted, a demand at the end. */
export interface TestEditorial {
  readonly language: string;
  readonly title: string;
  readonly text: string;
  /** Words of the sentence that calls on someone to act. */
  readonly ask: string;
  /** Words of somebody whom the paper quotes and does not agree with. */
  readonly opponent: string;
}

export const editorials: readonly TestEditorial[] = [
  {
    language: 'en',
    title: 'Keep the harbour library open',
    text: `On Tuesday evening the finance committee of Marrow Bay met for the fourth time this month. It was handed a list of savings that runs to nineteen pages. On page twelve stands the harbour library, which costs the city 310,000 crowns a year.

“The harbour library is a luxury that the city should have closed long ago,” said Councillor Bram Oster, who chairs the committee.

The harbour library is not a luxury but the only warm room in the old port where a child can read without paying. Four hundred pupils do their homework in the library every week, because their flats are small and loud. Closing the library would save less than the city spends on the new fountain before the town hall. A city that closes its libraries tells its children that they are not expected to read.

The city council must keep the harbour library open and take the money from the fountain.`,
    ask: 'The city council must keep the harbour library open',
    opponent: 'luxury that the city should have closed',
  },
  {
    language: 'es',
    title: 'El agua del valle no se vende',
    text: `El martes por la tarde se reunió la comisión de hacienda de Valdeluna. Sobre la mesa estaba la oferta de una empresa extranjera por el agua del valle.

“La venta del agua debe aprobarse cuanto antes”, dijo el concejal Tomás Ferrán, que preside la comisión.

La venta del agua es un error grave que pagarán los vecinos durante treinta años. El agua del valle riega las huertas de seiscientas familias, y ninguna cláusula del contrato las protege. Las ciudades vecinas que vendieron el agua pagan hoy el doble por ella.

El ayuntamiento debe rechazar la oferta y reparar las viejas tuberías con dinero público.`,
    ask: 'El ayuntamiento debe rechazar la oferta',
    opponent: 'debe aprobarse cuanto antes',
  },
  {
    language: 'fr',
    title: 'Sauver le train des montagnes',
    text: `Mardi soir, le conseil régional de Haute-Serre s'est réuni pour la quatrième fois. Le petit train des montagnes y figurait parmi les dépenses à supprimer.

« Il faut fermer cette ligne de train sans attendre », a déclaré le vice-président Luc Maréchal.

Fermer la ligne de train serait une faute grave envers les villages de la vallée. Le train transporte chaque jour huit cents lycéens qu'aucun autocar ne pourra prendre en hiver. La route de la vallée est coupée par la neige trente jours par an.

La région doit maintenir le train et moderniser la ligne avant l'hiver prochain.`,
    ask: 'La région doit maintenir le train',
    opponent: 'Il faut fermer cette ligne',
  },
  {
    language: 'de',
    title: 'Die Brücke gehört allen',
    text: `Am Dienstagabend tagte der Bauausschuss von Niederau zum vierten Mal in diesem Monat. Auf der Liste stand auch die alte Brücke am Markt.

„Die Brücke muss für Fußgänger gesperrt werden“, sagte Stadtrat Emil Harms, der dem Ausschuss vorsitzt.

Eine Sperrung der Brücke wäre falsch und gefährlich für die Kinder der Stadt. Über die Brücke gehen jeden Morgen fünfhundert Schüler, weil die Straße am Ufer keinen Gehweg hat. Die Sanierung der Brücke kostet weniger als der neue Parkplatz vor dem Rathaus.

Der Stadtrat muss die Brücke sanieren und auf den Parkplatz verzichten.`,
    ask: 'Der Stadtrat muss die Brücke sanieren',
    opponent: 'muss für Fußgänger gesperrt werden',
  },
  {
    language: 'pt',
    title: 'A escola da serra deve ficar',
    text: `Na terça-feira à noite, a comissão de educação de Montalvo reuniu-se pela quarta vez. Na lista de cortes aparecia a escola da serra.

“A escola deve fechar já no próximo ano”, disse o vereador Rui Antunes, que preside a comissão.

Fechar a escola da serra é um erro grave que condena as aldeias ao abandono. Os alunos da escola teriam de viajar duas horas por dia em estradas perigosas. A poupança prometida não chega para pagar os autocarros.

A câmara deve manter a escola da serra aberta e contratar dois professores.`,
    ask: 'A câmara deve manter a escola',
    opponent: 'A escola deve fechar já',
  },
  {
    language: 'ru',
    title: 'Парк у реки нужен городу',
    text: `Во вторник вечером комиссия по строительству города Заречный собралась в четвёртый раз. В списке участков для застройки значился парк у реки.

«Парк необходимо застроить как можно скорее», — заявил депутат Игорь Лунин, возглавляющий комиссию.

Застройка парка у реки была бы опасной ошибкой, за которую заплатят жители. Парк у реки остаётся единственным местом, где дети из старых кварталов могут гулять без машин. Весной парк принимает воду, которая иначе затопила бы соседние улицы.

Городской совет должен сохранить парк у реки и запретить там любую застройку.`,
    ask: 'Городской совет должен сохранить парк',
    opponent: 'Парк необходимо застроить',
  },
  {
    language: 'ar',
    title: 'مستشفى الوادي حق للجميع',
    text: `اجتمعت لجنة المالية في مدينة الوادي مساء الثلاثاء للمرة الرابعة هذا الشهر. وكان مستشفى الوادي بين بنود التخفيض.

وقال رئيس اللجنة سامي النجار: «يجب إغلاق المستشفى هذا العام».

إغلاق مستشفى الوادي خطأ خطير سيدفع ثمنه الفقراء. يعالج مستشفى الوادي ألف مريض كل شهر لا يملكون أجرة الطريق إلى العاصمة. كلفة المستشفى أقل من كلفة الملعب الجديد الذي تبنيه المدينة.

يجب على المجلس البلدي أن يحافظ على مستشفى الوادي وأن يعين أطباء جددا.`,
    ask: 'يجب على المجلس البلدي أن يحافظ',
    opponent: 'يجب إغلاق المستشفى',
  },
  {
    language: 'hi',
    title: 'नदी का पुराना पुल बचाइए',
    text: `मंगलवार की शाम नवगढ़ नगर की वित्त समिति इस महीने चौथी बार बैठी। कटौती की सूची में नदी का पुराना पुल भी था।

“पुल को इसी साल तोड़ देना चाहिए”, समिति के अध्यक्ष मोहन सागर ने कहा।

नदी का पुराना पुल तोड़ना एक गंभीर और ख़तरनाक भूल होगी। पुराने पुल से हर सुबह पाँच सौ बच्चे पाठशाला जाते हैं और दूसरा रास्ता बहुत लंबा है। पुल की मरम्मत का ख़र्च नए चौक के ख़र्च से कम है।

नगर परिषद को पुराने पुल की मरम्मत तुरंत शुरू करनी चाहिए।`,
    ask: 'नगर परिषद को पुराने पुल की मरम्मत',
    opponent: 'तोड़ देना चाहिए',
  },
  {
    language: 'zh',
    title: '老码头图书馆不能关',
    text: `星期二晚上，临湾市财政委员会召开了本月第四次会议。削减清单的第十二页上写着老码头图书馆。

委员会主席欧阳海表示：“老码头图书馆应该尽快关闭，这样的开支毫无意义。”

关闭老码头图书馆是一个严重的错误，受害的是旧城区的孩子。每周有四百名学生在图书馆做作业，因为家里又小又吵。图书馆一年的开支还不到新喷泉的一半。

市议会必须保留老码头图书馆，并把修建喷泉的钱用在书上。`,
    ask: '市议会必须保留老码头图书馆',
    opponent: '应该尽快关闭',
  },
  {
    language: 'ja',
    title: '港の図書館を残せ',
    text: `火曜日の夜、浜見市の財政委員会が今月四回目の会合を開いた。削減の一覧には港の図書館の名前があった。

委員長の大島健は「港の図書館は早く閉鎖すべきだ」と述べた。

港の図書館の閉鎖は、旧市街の子どもを苦しめる重大な誤りである。図書館では毎週四百人の生徒が宿題をしており、狭い家では勉強ができない。図書館の費用は新しい噴水の半分にも満たない。

市議会は港の図書館を存続させ、噴水の予算を本に回すべきだ。`,
    ask: '市議会は港の図書館を存続させ',
    opponent: '早く閉鎖すべきだ',
  },
];
