/** What a server did under load: answers a second, and how long half and 99 in 100 of them took, in milliseconds. */
export type Load = { rate: number; half: number; most: number }

export type Asked = {
  origin: string
  /** What is asked for, one after the other and from the start again. */
  paths: string[]
  encoding: string
  seconds: number
}

export const connections = 32
