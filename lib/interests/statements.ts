import type { HollandType } from './holland-types'

/**
 * Thirty things to do, five of each type, in the order in which they are asked. They were written for this guide and
 * are not taken from any inventory. Every six have each type once, and two of a type never meet.
 */
export const statements: readonly Statement[] = (
  [
    ['realistic', 'Fix a wobbly chair with a few simple tools'],
    ['social', 'Show a new neighbor around and help them feel at home'],
    ['investigative', 'Work on a hard puzzle until you have solved it'],
    ['conventional', 'Put a pile of mixed-up papers in order'],
    ['artistic', 'Make up a story that nobody has told before'],
    ['enterprising', 'Talk a group of people into trying your idea'],

    ['investigative', 'Check if a surprising claim is really true'],
    ['realistic', 'Dig up, plant and water a vegetable bed'],
    ['conventional', 'Add up what a household spends each month'],
    ['artistic', 'Choose the colors and lights that give a room its mood'],
    ['enterprising', 'Take charge of a team for a day'],
    ['social', 'Sit with someone who is having a hard day and listen'],

    ['artistic', 'Turn scraps and old things into something nice to look at'],
    ['conventional', 'Check a long list of names for mistakes'],
    ['social', 'Explain something step by step until the other person gets it'],
    ['enterprising', 'Bargain for a better price'],
    ['realistic', 'Find out why a mower will not start, and get it running'],
    ['investigative', 'Find out why a plant is dying by changing one thing at a time'],

    ['enterprising', 'Ask people to give money for a new playground'],
    ['social', 'Read aloud to people who cannot see well'],
    ['realistic', 'Put up shelves that will hold heavy boxes'],
    ['artistic', 'Design a poster for a street fair'],
    ['conventional', 'Make a table of the times and costs of a trip'],
    ['investigative', 'Read about how the body fights a cold'],

    ['social', 'Help two friends make up after a fight'],
    ['enterprising', 'Think of something people would pay for, and try to sell it'],
    ['conventional', 'Follow a set of steps in the same exact way each time'],
    ['investigative', 'Watch the birds in one tree and look for a pattern'],
    ['artistic', 'Pick the music that fits each part of a short video'],
    ['realistic', 'Spend a whole day working outdoors'],
  ] as const
).map(([type, text]) => ({ type, text }))

export type Statement = { type: HollandType['key']; text: string }
