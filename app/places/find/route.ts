import { answerPlace } from '#lib/places/answer-place'

/** Leads from a ZIP code, a city or a state to its place; what was typed stays in no address, log or cache. */
export function GET(request: Request) {
  const asked = new URL(request.url).searchParams.get('place') ?? ''
  return new Response(null, { status: 303, headers: { location: answerPlace(asked), 'cache-control': 'no-store' } })
}
