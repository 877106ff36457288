/** A text that wants to run, to reach another host or to get out of its place: its name, unique among all, and the text. */
export type Attack = [name: string, text: string]
