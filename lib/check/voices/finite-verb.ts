/** Verbs that answers begin with: “Say what you saw.” */
const commands = words(
  'act add admit answer ask avoid be begin bring build call check choose clean close come compare count describe do doubt draw expect explain find finish follow get give go have help hold isolate keep know lay lead leave let link list listen look make measure mention move name never offer open own pick point prepare promise prove pull put raise read recheck refuse remember report roll say secure send separate set show shut sit speak start stay stop take talk tell thank think treat try turn use wait walk watch work write',
)
/** What may stand before such a verb. */
const beforeCommands = words('always do don’t even first just never next please quickly simply still then')
/** After a verb an object begins with these. */
const determiners = words(
  'a all an any both each every her him his it its my no one our that the their them these this those what whom your',
)
/** What stands before a determiner and is no verb. */
const neverCommands = words(
  'about above after against all along among and around as at because before behind below beside besides between both but by despite down during even every except exactly for from half if in inside into just less like maybe more most much near neither none not of off often on only onto or out outside over perhaps proof quite rather since so some something such than though through till to toward under until unless up what when where whether which while who why with within without yes',
)
const auxiliary =
  /(?<!\bto )\b(?:am|is|are|was|were|has|have|had|does|do|did|can|could|will|would|should|may|might|must|cannot)\b|n[’']t\b|\b(?:it|that|there|he|she|who|what|here)[’']s\b|[a-z][’'](?:re|ll|ve|d)\b/i
const pronounFirst =
  /^(?:and |but |so |or |then )?(?:i|you|they|we|he|she|it|there|this|that|nobody|everybody|everyone|somebody|someone|anyone|people|each|some|many|most|none|both) [a-z]+/i
const behindNouns =
  'asks? begins? beats? belongs? brings? calls cares? comes? costs counts? covers? decides? depends? drops? ends expects? explains? fails? falls? fears? feels? finds? gets? gives? goes grows? happens? hears? helps? holds? hopes? keeps? knows? leads? learns? leaves? lets? likes? listens? looks? loses? makes? matters? means? misses needs? offers? points pays prefers? rests? runs? says saves? sees? sends? shows? sinks? sits? sorts? sounds? stands? starts? stays? stops? takes? talks? tells? tends? tracks? turns? uses wants? watch watches weighs? wins? wonders? works worry worries'
/** Verbs behind a noun: “Risk decides”, “Managers expect one”; but not nouns of the same form, as in “counts of”. */
const predicate = new RegExp(
  String.raw`(?<!\b(?:an?|the|and|or|to|of|no|your|between|in|with|for|by)) (?<=[a-z)’”"] )(?:\w+ly |still |also |often |then |never |always )?(?:${behindNouns.replaceAll(' ', '|')})\b(?! of\b)`,
  'i',
)
/** What begins a clause that says something about a word of the sentence, and has a verb of its own. */
const subordinate =
  /(?<=^(?:an?|the|one|some|any) (?:[\w-]+ ){1,2})(?:you|they|we) .*$|(?<!^every(?:one|body) )\b(?:that|who|whom|whose|which|what|how|why|when|where|whether|because|if|as|since|while|until|before|after|than|such as|though|unless)\b.*$/i

/**
 * Whether a sentence has a main clause with a finite verb or is a command; else it is a fragment, such as “A calm no.”
 * There is no grammar here but lists of words, so a rare verb behind a noun is not seen.
 */
export function hasFiniteVerb(sentence: string): boolean {
  const plain = sentence.replace(/\([^)]*\)/g, '').replace(/["“][^"”]*["”]/g, 'it')
  return plain
    .split(/[;:—–] ?/)
    .some(part => isCommand(part) || part.split(/, | (?=(?:and|but|so) )/).some(isMainClause))
}

function isCommand(part: string) {
  const all = part.trim().toLowerCase().replaceAll("'", '’').split(/\s+/)
  const start = all.findIndex(word => !beforeCommands.has(word.replace(/,$/, '')))
  const [first = '', second = ''] = all.slice(Math.max(start, 0))
  // With a mark behind it the word is a noun, as in “Order, then speed”.
  if (!/^[a-z]+$/.test(first)) return false
  if (commands.has(first)) return second !== '' && !/^(?:of|and|or)$/.test(second)
  return !neverCommands.has(first) && !determiners.has(first) && !first.endsWith('ing') && determiners.has(second)
}

function isMainClause(clause: string) {
  const main = clause.trim().replace(subordinate, '')
  return auxiliary.test(main) || pronounFirst.test(main) || predicate.test(main)
}

function words(list: string) {
  return new Set(list.split(' '))
}
