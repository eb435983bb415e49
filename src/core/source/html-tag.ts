const tags = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blockquote body br button canvas ' +
    'caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset ' +
    'figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ' +
    'ins kbd label legend li link main map mark marquee menu menuitem meta meter nav nobr noframes noscript object ol ' +
    'optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot small ' +
    'source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr ' +
    'track tt u ul var video wbr'
  ).split(' '),
)

/** Tags that are words too, and rare in a draft: written with a capital they are meant as words. */
const wordTags = new Set(
  (
    'address audio button caption code data details dialog figure footer form header image label legend link map menu ' +
    'meter object option output picture progress section source summary template time title track video'
  ).split(' '),
)

/** Attributes that need no value; any other bare word behind a tag's name makes it a phrase. */
const bareAttributes = new Set(
  (
    'allowfullscreen async autofocus autoplay checked compact controls default defer disabled download hidden inert ' +
    'ismap loop multiple muted noshade novalidate nowrap open readonly required reversed selected'
  ).split(' '),
)

/**
 * Whether what stands between angle brackets, without `=`, is an HTML tag rather than a phrase to fill in: `br`, `hr
 * noshade`, but not `Name`, `Title` or `link to the demo`.
 */
export function isHtmlTag(inner: string): boolean {
  const [name = '', ...rest] = inner.trim().split(/\s+/)
  const lower = name.toLowerCase()
  if (!tags.has(lower)) return false
  if (/^[A-Z][a-z]/.test(name) && wordTags.has(lower)) return false
  return rest.every((word) => bareAttributes.has(word.toLowerCase()) || word === '/')
}
