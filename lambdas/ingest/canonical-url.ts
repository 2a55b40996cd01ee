/** Longer addresses are left as they are: no paper prints them, and folding them would only cost time. */
const longestUrl = 4096;

/** Parameters that say where a reader came from or how a page is drawn, never which article it is. */
const trackingNames = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh epik mc_cid mc_eid _ga _gl ' +
    'ref ref_src ref_url referer referrer src source_ref cmp cmpid cmp_id cid_source ncid ocid icid ito ftag ' +
    'smid smtyp partner campaign campaign_id spm share shared sharetype share_from share_type shareid share_id ' +
    'st_source st_medium s_kwcid s_cid xtor xtref wt_mc wt.mc wt_zmc wtmc trk trkcampaign mkt_tok mbid ' +
    'rss feed from_rss taid sr_share soc_src soc_trk guccounter guce_referrer guce_referrer_sig at_medium ' +
    'at_campaign at_format at_link_id at_link_origin at_link_type at_ptr_name at_bbc_team __twitter_impression ' +
    '__source __tn__ fb_action_ids fb_action_types fb_source fb_ref phpsessid jsessionid sessionid fromtimeline ' +
    'isappinstalled vero_id vero_conv oly_enc_id oly_anon_id hsctatracking __s _openstat cuid nl newsletter_id ' +
    'amp_js_v amp_gsa usqp amp_lite is_amp _amp'
  ).split(' '),
);
const trackingPrefixes =
  /^(?:utm|hsa|pk|piwik|mtm|matomo|ga|itm|int|stm|sc|cm_mmc|_hs|at_custom|hmb|ns)_|^(?:_hsenc|_hsmi)$/i;

/** Parameters that ask for another drawing of the same article, with the values that do. */
const viewParameters = new Map<string, RegExp>([
  ['amp', /^(?:1|true|yes|)$/i],
  ['outputtype', /^amp$/i],
  ['output', /^amp$/i],
  ['view', /^(?:amp|print|mobile|all)$/i],
  ['m', /^[01]$/],
  ['mobile', /^(?:1|true|yes|)$/i],
  ['print', /^(?:1|true|yes|)$/i],
  ['singlepage', /^(?:1|true|yes|)$/i],
  ['page', /^1$/],
]);

const googleAmp = /^\/amp\/(s\/)?([^/]+\.[^/]+\/.*)$/;
const ampCache = /^\/(?:[a-z]\/)?(s\/)?([^/]+\.[^/]+\/.*)$/;

/** The article's own address inside one of Google's AMP caches, or null where the URL is none of them. */
function insideAmpCache(url: URL): string | null {
  const isGoogle = /^(?:www\.)?google\.[a-z.]+$/.test(url.hostname);
  if (!isGoogle && !url.hostname.endsWith('.cdn.ampproject.org')) return null;
  const inner = (isGoogle ? googleAmp : ampCache).exec(url.pathname);
  return inner ? `${inner[1] ? 'https' : 'http'}://${inner[2]}${url.search}` : null;
}

/** "m.paper.example" and "amp.paper.example" become "www.", "de.m.paper.example" loses the "m". */
function desktopHost(host: string): string {
  const labels = host.split('.');
  const isMobile = (label: string | undefined): boolean =>
    label !== undefined && /^(?:m|mobile|mobil|amp|touch)$/.test(label);
  if (labels.length >= 4 && isMobile(labels[1])) return labels.toSpliced(1, 1).join('.');
  if (labels.length < 3 || !isMobile(labels[0])) return host;
  return (labels[1] === 'www' ? labels.slice(1) : ['www', ...labels.slice(1)]).join('.');
}

function foldedPath(path: string): string {
  const plain = path.replace(/%([0-9a-f]{2})/gi, (escaped, hex: string) => {
    const letter = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w.~-]/.test(letter) ? letter : escaped.toUpperCase();
  });
  const bare = plain
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(/^\/amp(?=\/.)/i, '')
    .replace(/(?:[./]amp)(\.html?)?(?=\/*$)/i, '$1')
    .replace(/\/+$/, '');
  return bare || '/';
}

/** What is left of a query: parameters that can name an article, as they were written, sorted. */
function foldedQuery(query: string): string {
  const kept = query
    .slice(1)
    .split('&')
    .filter(part => {
      const [name = '', value = ''] = part.split('=', 2);
      if (!name) return false;
      const plain = name.toLowerCase();
      return (
        !trackingNames.has(plain) && !trackingPrefixes.test(plain) && !viewParameters.get(plain)?.test(value)
      );
    });
  return kept.length ? `?${kept.sort().join('&')}` : '';
}

function foldOnce(text: string): string {
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return text;
  const inner = insideAmpCache(url);
  if (inner) return inner;
  const name = url.hostname.replace(/\.$/, '');
  const isPlace = name.includes('.') && !/^[\d.]+$|[[\]:]/.test(name);
  // A port of its own says that no other scheme answers there; loopback and bare addresses have no certificate.
  const scheme = url.protocol === 'http:' && (url.port || !isPlace) ? 'http' : 'https';
  const host = (isPlace ? desktopHost(name) : name) + (url.port ? `:${url.port}` : '');
  return `${scheme}://${host}${foldedPath(url.pathname)}${foldedQuery(url.search)}`;
}

/**
 * The one address of an article, whatever way it was reached: no tracking parameters, no AMP or mobile
 * host, no trailing slash, https, no default port, no fragment. Still a link that a reader can follow,
 * so `www.` stays as it is (`articleIdOf` ignores it). What is no http(s) URL comes back trimmed.
 * `canonicalUrl(canonicalUrl(url)) === canonicalUrl(url)`.
 */
export function canonicalUrl(url: string): string {
  let folded = url.trim();
  // Ends: a fold only ever shortens or rewrites to a form that the next one leaves alone.
  for (let previous = ''; folded !== previous && folded.length <= longestUrl; ) {
    previous = folded;
    folded = foldOnce(previous).trim();
  }
  return folded;
}
