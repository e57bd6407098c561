import { group } from 'd3-array'
import { database } from '../../db/client'
import { type Headline, listHeadlines } from '../../db/queries/headlines'
import { listIndicators } from '../../db/queries/indicators'
import { observationsOf } from '../../db/queries/observations'
import { type Card, headlineCard } from '../_chart/headline'

/** The headline figures of the front page. */
export async function frontCards(): Promise<Card[]> {
  return cardsOf(await listHeadlines(database()))
}

/** The first headline figures of a country, as on its page. */
export async function countryCards(refArea: string, most: number): Promise<Card[]> {
  const featured = (await listIndicators(database())).filter(
    ({ featured, frequency }) => featured && frequency === 'A',
  )
  return cardsOf(
    featured.slice(0, most).map(({ indicator, name }, position) => ({
      headline: indicator,
      title: name,
      indicator,
      refArea,
      counterpartArea: null,
      timePeriod: null,
      beside: null,
      position,
    })),
  )
}

async function cardsOf(headlines: readonly Headline[]): Promise<Card[]> {
  const db = database()
  const wanted = new Set(headlines.flatMap(({ indicator, beside }) => [indicator, beside ?? []].flat()))
  const [indicators, rows] = await Promise.all([listIndicators(db), observationsOf(db, [...wanted])])
  const observations = group(rows, (row) => row.indicator)
  return headlines.flatMap((headline) => headlineCard(headline, indicators, observations) ?? [])
}
