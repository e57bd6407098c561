import { expect, test } from 'vitest'
import { embedCode } from '../../app/_embed/code'
import { isGone } from '../../app/_embed/frozen'
import { siteOrigin } from '../../app/_view/origin'

test('a chart that was placed with another data version than the one held says so', () => {
  expect(isGone(null, '3f9a7c21d0')).toBe(false)
  expect(isGone('3f9a7c21', '3f9a7c21d0')).toBe(false)
  expect(isGone('3f9a7c21d0', '3f9a7c21d0')).toBe(false)
  expect(isGone('77777777', '3f9a7c21d0')).toBe(true)
  expect(isGone('3', '3f9a7c21d0')).toBe(true)
})

test('the code for another page holds what its title may not break out of', () => {
  expect(embedCode('/embed/indicators/gdp?country=KAZ&time=2020', '"GDP" <script>')).toBe(
    '<iframe src="http://localhost:3000/embed/indicators/gdp?country=KAZ&amp;time=2020" title="&quot;GDP&quot; &lt;script&gt;" width="100%" height="600" loading="lazy" style="border:0"></iframe>',
  )
})

test('the site is where its keeper says, else at its first name, else at its port', () => {
  expect(siteOrigin({ KERVAN_ORIGIN: 'https://kervan.example/path', KERVAN_HOSTS: 'a.example' })).toBe(
    'https://kervan.example',
  )
  expect(siteOrigin({ KERVAN_HOSTS: 'a.example, b.example' })).toBe('https://a.example')
  expect(siteOrigin({ PORT: '4000' })).toBe('http://localhost:4000')
  expect(siteOrigin({})).toBe('http://localhost:3000')
})
