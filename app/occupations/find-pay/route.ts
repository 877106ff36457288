import { answerPay } from '#lib/local-pay/answer'
import { getOccupation } from '#lib/occupations/catalog'
import { pages } from '#lib/site'

/** Turns what the form of a pay page asks for into the address of its answer, which holds no ZIP code. */
export function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  const soc = searchParams.get('soc') ?? ''
  const location = getOccupation(soc)?.measured ? answerPay(searchParams.get('place') ?? '', soc) : pages.occupations
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
