/** What each field of work holds and how people get in, in a few plain sentences, by the slug of the field. */
export const fieldIntroductions: Record<string, string> = {
  management:
    'Managers decide what a team, a shop, a farm or a whole company does, and answer for how it turns out. Few people start here. Most work in a field for years first, and then add a degree or a record of leading others.',
  'business-and-finance':
    'These are the people who keep the money, the contracts and the staff of an organization in order: accountants, buyers, analysts, planners and advisers. Most enter with a four-year degree. Some of the work asks for a license or a certificate on top.',
  'computers-and-mathematics':
    'The work here is to build software, keep networks and data safe, help people whose computer fails, and find answers in numbers. Many jobs ask for a four-year degree. Support work and some programming can be entered with shorter training and proof of what you can do.',
  'architecture-and-engineering':
    'Architects and engineers plan what will be built or made and make sure that it holds; technicians, drafters and surveyors draw, measure and test it. Engineers usually need a four-year degree, and some a state license. Technicians often start after two years of college.',
  science:
    'Scientists ask how nature and people work, and test the answer; technicians run the samples, plots and instruments. Research often asks for a doctorate. Technicians can start with a two-year or four-year degree.',
  'community-and-social-service':
    'This is work with people who need support: in families, schools, clinics, courts and congregations. Much of it asks for a degree, and counseling or clinical work also for a state license. Helper roles can be entered with less and are a good test of whether it suits you.',
  law: 'Lawyers and judges are the best known, but paralegals, mediators and title examiners are part of this field too. To practice law you usually need a law degree and must pass the bar exam of your state. Paralegals and title examiners can start with less school.',
  'education-and-libraries':
    'Here people teach, from the first letters to a doctorate, and look after libraries, archives and museums. Public schools ask for a degree and a state license; colleges mostly ask for a graduate degree. Assistants can start with less and often study beside the job.',
  'arts-design-media-and-sport':
    'Designers, writers, performers, athletes, camera crews and interpreters work here. What you can show often counts as much as a degree, and many people work for themselves. Pay and hours vary more than in most fields.',
  healthcare:
    'This field holds the people who examine, treat and test patients: doctors, nurses, therapists, pharmacists and technicians. Nearly all of it asks for a license or a certificate. Schooling runs from a short program to many years after college.',
  'healthcare-support':
    'Aides and assistants do much of the daily care: they wash, lift, feed, exercise and comfort people, and keep an office or a clinic running. Training is short, from days on the job to two years of college. Many use it as a first step toward nursing or therapy.',
  'protective-service':
    'Police officers, firefighters, correctional officers, guards and lifeguards keep people safe. Hiring often means tests of fitness and character, then an academy. Shifts, nights and risk are part of many of these jobs.',
  food: 'Cooks, servers, bartenders and dishwashers prepare and serve what people eat away from home. Most start with no credential and learn at work. Kitchens promote from within, so a cook can become a chef.',
  'cleaning-and-grounds':
    'These workers clean buildings, cut grass, trim trees and keep pests away. Most learn on the job within weeks. Work with pesticides or in tall trees needs more training, and sometimes a license.',
  'personal-care-and-service':
    'Hairdressers, child care workers, trainers, animal keepers, guides and funeral workers serve people directly. Some jobs need a state license after a course at a school; others you learn at work. Part-time hours and self-employment are common.',
  sales:
    'People here sell things, from groceries to insurance to machines for a factory. Store work can start with no credential. Selling technical goods, securities or real estate asks for more study or a license, and pay may depend on what you sell.',
  'office-and-administration':
    'Clerks, secretaries, dispatchers and mail carriers keep records, answer questions, and see that paper and goods reach the right place. A high school diploma and a few weeks of training are often enough. Software now does part of this work, so look closely at the outlook of each job.',
  'farming-fishing-and-forestry':
    'This field is outdoor work with crops, animals and timber, and the grading of what comes in. Most people learn it on the job. The work is seasonal in many places and hard on the body.',
  'construction-and-extraction':
    'Here people build houses, roads and power lines, and take oil, gas and stone from the ground. Many trades are learned in a paid apprenticeship, which takes several years. Helpers and laborers can start right away and move up.',
  'installation-and-repair':
    'Mechanics and technicians install, check and mend cars, aircraft, heating, wiring, turbines and machines. A trade school program or an apprenticeship is the usual way in. Some work needs a certificate, for example to handle refrigerants or to sign off on an aircraft.',
  production:
    'People in production make things: they weld, cut, assemble, sew, bake, print, and run plants and machines. Most start with a high school diploma and learn at work. Skilled trades, such as machinist or tool maker, take years to master.',
  'transport-and-moving':
    'This field moves people and goods: by truck, bus, plane, train and ship, and through the warehouse. Some jobs take days to learn. Drivers of heavy trucks need a commercial license, and pilots and controllers need long training.',
}
