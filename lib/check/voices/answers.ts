import { hasFiniteVerb } from './finite-verb'
import { type Measure, type Offender, quote, shareOfProfiles } from './measure'
import { sentencesOf } from './sentences'
import type { Voice } from './voice'

/** An interview section may have one such answer; more are a form. */
const mostAlike = 1

/** The share of profiles in which more than one answer opens with a fragment, or ends with a verdict. */
export function measureAnswers(voices: Voice[]): Measure[] {
  return [
    shareOfProfiles(voices, {
      name: 'More than one answer that opens with a fragment',
      advice: 'Give the first sentence a verb: “You stop the line”, not “A calm stop.”',
      find: findAnswers(sentences => sentences.slice(0, 1).filter(first => !hasFiniteVerb(first))),
    }),
    shareOfProfiles(voices, {
      name: 'More than one answer that ends with a verdict on the bad answer',
      advice: 'End on what a good answer adds, or on what to use without such a job.',
      find: findAnswers(sentences => sentences.slice(-1).filter(last => verdict.test(last))),
    }),
  ]
}

function findAnswers(find: (sentences: string[]) => string[]) {
  return ({ career, placeOf }: Voice): Offender[] => {
    const found = career.sections.interview.flatMap(({ lookingFor }) => find(sentencesOf(lookingFor.text)))
    if (found.length <= mostAlike) return []
    return found.map(sentence => ({ place: placeOf('interview', sentence), found: quote(sentence) }))
  }
}

/** Words that judge an answer or who gives it; a verdict in other words is not seen. */
const verdict = new RegExp(
  [
    String.raw`\b(?:wrong|bad|weak|poor|thin|not an?|not the|no|worst) (?:answer|sign|inspection|plan|reason)\b`,
    String.raw`\b(?:red flag|warning sign|bad sign|hollow|sounds? (?:false|rehearsed|naive|like)|rings? false)\b`,
    String.raw`\b(?:ends?|ended|finish(?:es)?|loses?|sinks?|fails?|kills?|costs?|spoils?) (?:the |many |most |an? |this |you |your )?(?:interview|interviews|talk|job|question|offer|chance|conversation|candidate|applicant)`,
    String.raw`\b(?:worr(?:y|ies)|alarms?|scares?|puts? off|troubles?|turns? away) (?:an? |the |any |most |every |hiring )*(?:interviewers?|managers?|principals?|panels?|employers?|boards?|recruiters?|owners?|foreman|supervisors?|chiefs?|directors?|hiring)`,
    String.raw`\b(?:interviewers?|managers?|principals?|panels?|employers?|firms?|recruiters?|owners?|shops?|clinics|hospitals) (?:\w+ )?(?:fears?|dislikes?|distrusts?|dreads?|worr(?:y|ies)|rejects?|remembers?)\b`,
    String.raw`\brarely get\b|\bsends? you (?:to the back|home)\b|\bis remembered for years\b|\bdo(?:es)? not (?:impress|convince)\b|\bimpress(?:es)? (?:no one|nobody)\b|\btells? them (?:nothing|little)\b|\bwill (?:not )?do\.$|\b(?:scores? lower|hurts? (?:you|less|more)|is not believed|is worse\b|looks? worse|is thin\b|has answered the question)`,
    `^(?:Hiding|Blaming|Shouting|Bluffing|Guessing|Promising|Rushing|Quietly|Plugging|Handing|Sugar-coating|Scaring|Bribes|Jumping|Pretending|Lying|Arguing|Silence) `,
    String.raw`\b(?:anyone|people|candidates|applicants|chefs|those) who (?:\w+ ){1,12}(?:rarely|never|fails?|wonders?|cannot|do not|will not|costs?|cost)\b`,
  ].join('|'),
  'i',
)
