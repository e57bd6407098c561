import type { Metadata } from 'next'
import { database } from '../../../db/client'
import { HeadlineCards } from '../../_chart/headline'
import { findLocale } from '../../_i18n/locales'
import { translator } from '../../_i18n/messages'
import { pageLanguage } from '../../_i18n/page'
import { socialCard } from '../../_picture/social'
import { storyCards } from '../../_story/cards'
import { caspianStory } from '../../_story/caspian'
import { Downloads } from '../../_story/downloads'
import { readStory } from '../../_story/read'
import { latestLevel } from '../../_story/sea-facts'
import { LevelSection, PartsSection } from '../../_story/sea-level-sections'
import { AreaSection, FallsSection, OutlookSection } from '../../_story/sea-sections'
import { Disagreements } from '../../_table/disagreements'

type Props = PageProps<'/[locale]/caspian'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = findLocale((await params).locale)
  if (!locale) return {}
  const t = translator(locale)
  return {
    title: t('caspian.title'),
    description: t('caspian.lead'),
    ...socialCard('/indicators/caspian-sea-level.png'),
  }
}

export default async function CaspianPage({ params }: Props) {
  const language = await pageLanguage(params)
  const { t } = language
  const told = await readStory(database(), caspianStory)
  const levels = told('caspian-sea-level')
  const latest = latestLevel(levels)
  return (
    <>
      <h1>{t('caspian.title')}</h1>
      <p className="lead">{t('caspian.lead')}</p>
      <section aria-label={t('caspian.headlines')}>
        <HeadlineCards
          language={language}
          cards={storyCards([
            { told: levels, timePeriod: latest?.claim.timePeriod },
            { told: told('caspian-area') },
            { told: told('caspian-sea-level-rate') },
          ])}
        />
      </section>
      <LevelSection language={language} told={levels} />
      <PartsSection language={language} told={levels} />
      <FallsSection language={language} told={told} />
      <AreaSection language={language} told={told} />
      <OutlookSection language={language} told={told} />
      {latest && (
        <Disagreements
          language={language}
          indicator={latest.indicator}
          claims={levels.map(({ claim }) => claim)}
        />
      )}
      <Downloads language={language} name="caspian" />
    </>
  )
}
