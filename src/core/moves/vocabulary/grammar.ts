/** Words of grammar: who is spoken of, what kind of statement it is, how the parts hang together. */
export const grammarWords: Readonly<Record<string, string>> = {
  sender: "i we i'm we're i've we've i'd we'd i'll we'll im ive",
  'sender-object': 'me us myself ourselves',
  mine: 'my our mine ours',
  reader: "you you're you've you'd you'll u ya y'all yourself yourselves youre",
  yours: 'your yours',
  they: "they he she them him they're they've they'd they'll he's she's themselves himself herself their his her theirs its",
  this: "this that these those that's it it's it'd it'll there there's itself",
  'question-word': "how what which where when why who whose whom what's how's who's where's",
  auxiliary: 'am is are was were be been being do does did doing done have has had having',
  modal:
    "can could able unable will shall gonna won't would might may wouldn't couldn't could've would've might've should've",
  must: "must should need needs needed needing ought gotta shouldn't needn't mustn't supposed required requires obliged",
  'like-to':
    'like liked want wants wanted wanting wanna wish wished wishing prefer prefers preferred rather fancy hoping aim aims aiming intend intends intended plan',
  not: "not no never don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't can't cannot couldn't wouldn't won't shouldn't ain't neither nor none nothing nobody nowhere without",
  hedge:
    'maybe perhaps possibly probably likely presumably apparently seemingly potentially guess guessing suspect suspected imagine imagined suppose assume assumption figure figured seem seems seemed appear appears appeared sort kinda somewhat arguably',
  very: 'very so too extremely incredibly really highly deeply particularly especially exceptionally remarkably hugely massively super pretty quite fairly enormously seriously greatly strongly significantly dramatically substantially drastically considerably increasingly exactly totally completely entirely fully wholly utterly perfectly definitely certainly surely absolutely undoubtedly obviously clearly indeed truly actually honestly frankly literally sure certain undeniably inevitably guaranteed',
  minimiser:
    'just only simply merely quick quickly brief briefly short small tiny little bit simple bare mere lightweight casual informal',
  all: 'all every each everyone everybody everything everywhere always most whole entire both whatever whichever whoever wherever anytime',
  some: 'some few several many couple multiple various numerous plenty handful dozens lots bunch range variety array host number amount majority half quarter third portion part parts much enough',
  more: 'more less fewer better worse further larger bigger higher lower greater smaller longer shorter cheaper quicker easier smarter stronger deeper wider closer earlier later worst least than extra additional',
  if: 'if unless whether whenever provided providing otherwise else case depending should',
  because: 'because since therefore thus hence so consequently accordingly due thanks reason reasons result cause',
  but: 'but however though although yet whereas despite still nevertheless nonetheless instead otherwise unfortunately regardless except unlike rather',
  when: 'when while before after until till once during as upon by within since throughout meanwhile',
  someone: 'someone somebody anyone anybody person persons one ones else nobody',
  something: 'something anything thing things stuff matter matters topic topics item items subject',
  digits:
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens zero approximately over nearly almost roughly approx circa upwards',
  here: "here here's there below above following attached enclosed underneath beneath hereby herewith",
}
