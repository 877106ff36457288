import type { ReactNode } from 'react'
import { Qr } from './qr'
import './handout.css'

type Props = {
  title: string
  lead?: string
  /** The page that the sheet is made from: its name, its path for a link and its whole address for paper. */
  of: { name: string; href: string; address: string }
  code: { size: number; path: string }
  /** How old the facts are: what is read, and the day as 2026-01-31. */
  dated: { words: string; date: string; day: string }
  sources: string[]
  children: ReactNode
}

/** A sheet that prints on one page: what it says, and at its foot where the page stands, how old it is, and who says so. */
export function Handout({ title, lead, of, code, dated, sources, children }: Props) {
  return (
    <div className="handout">
      <p className="hint note">
        This sheet prints on one page: use “Print” in the menu of your browser. <a href={of.href}>Back to {of.name}</a>
      </p>
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
      <div className="origin">
        <Qr code={code} name={`QR code of the address of ${of.name}`} />
        <div>
          <p className="address">{of.address}</p>
          <p>
            {dated.words} <time dateTime={dated.date}>{dated.day}</time>. Free to use under CC BY 4.0.
          </p>
          {sources.map(source => (
            <p key={source}>{source}</p>
          ))}
        </div>
      </div>
    </div>
  )
}
