import { expect, test } from 'vitest'
import { converted } from '../../seed/convert'
import { foreignDialect } from '../../seed/dialect'
import { tables } from '../../seed/schema'

const series = (bytes: Buffer | string) => converted(Buffer.from(bytes), tables.series)
const sources = (bytes: Buffer) => converted(bytes, tables.sources)

const good = 'indicator,ref_area,value\ngdp,KAZ,11.4\ngdp,UZB,-0.5\n'

test('a file that is in order has nothing to be told, whatever ends its lines', () => {
  expect(series(good)).toEqual({ outcome: 'converted', text: good, told: [] })
  expect(series(good.replaceAll('\n', '\r\n'))).toMatchObject({ told: [] })
})

test('semicolons and decimal commas of Excel in Turkish or Kazakh become commas and points', () => {
  const saved = 'sep=;\r\nindicator;ref_area;value\r\ngdp;KAZ;11,4\r\ngdp;UZB;-0,5\r\n;;\r\n'
  expect(series(saved)).toEqual({
    outcome: 'converted',
    text: good,
    told: ['semicolons to commas', '2 decimal commas to points', '1 empty row left out'],
  })
})

test('thousands lose their spaces and points where commas show that they are thousands', () => {
  const saved =
    'indicator;ref_area;value\ngdp;KAZ;1 234,5\ngdp;UZB;1\u202f234\u202f567\ngdp;TUR;1.234.567,8\n'
  expect(series(saved)).toMatchObject({
    text: 'indicator,ref_area,value\ngdp,KAZ,1234.5\ngdp,UZB,1234567\ngdp,TUR,1234567.8\n',
  })
})

test('1.234 beside 11,4 may be either, and stops it', () => {
  expect(series('indicator;ref_area;value\ngdp;KAZ;11,4\ngdp;UZB;1.234\n')).toEqual({
    outcome: 'unclear',
    why: '1.234 can be read in two ways: thousands or decimals?',
  })
})

test('1,234 alone may be either, and stops it', () => {
  expect(series('indicator;ref_area;value\ngdp;KAZ;1,234\ngdp;UZB;12,345\n')).toEqual({
    outcome: 'unclear',
    why: '1,234 can be read in two ways: thousands or decimals?',
  })
})

test('a comma in a text stays', () => {
  expect(series('indicator;ref_area;source\ngdp;KAZ;"a, b"\n')).toMatchObject({
    text: 'indicator,ref_area,source\ngdp,KAZ,"a, b"\n',
  })
})

test('UTF-16 with tabs, which Excel calls Unicode text, becomes UTF-8 with commas', () => {
  const saved = Buffer.from('\ufeffsource\ttitle\r\na\tҚазақстан, Türkiye\r\n', 'utf16le')
  expect(foreignDialect(saved)).toEqual({ rule: 'encoding', guess: 'utf-16le' })
  expect(sources(saved)).toEqual({
    outcome: 'converted',
    text: 'source,title\na,"Қазақстан, Türkiye"\n',
    told: ['utf-16le to UTF-8', 'tabs to commas'],
  })
})

test('the Turkish and the Cyrillic code page are told apart by their letters', () => {
  const head = Buffer.from('source,title\na,')
  const turkish = Buffer.from([0x54, 0xfc, 0x72, 0x6b, 0x69, 0x79, 0x65, 0x20, 0xde, 0xfd])
  const cyrillic = Buffer.from([0xca, 0xe0, 0xe7, 0xe0, 0xf5, 0xf1, 0xf2, 0xe0, 0xed])
  expect(sources(Buffer.concat([head, turkish]))).toMatchObject({
    text: 'source,title\na,Türkiye Şı\n',
    told: ['windows-1254 to UTF-8'],
  })
  expect(sources(Buffer.concat([head, cyrillic]))).toMatchObject({
    text: 'source,title\na,Казахстан\n',
    told: ['windows-1251 to UTF-8'],
  })
})

test('letters that were lost when a file was saved are not made up', () => {
  const saved = Buffer.concat([
    Buffer.from('source,title\na,T'),
    Buffer.from([0xfc]),
    Buffer.from('rk ????\n'),
  ])
  expect(sources(saved)).toEqual({
    outcome: 'unclear',
    why: 'letters that windows-1254 lacks were lost as "?"; save it again as "CSV UTF-8"',
  })
})

test('a file that is UTF-8 in parts is not guessed at', () => {
  const saved = Buffer.concat([
    Buffer.from('source,title\na,Қазақстан\nb,T'),
    Buffer.from([0xfc, 0x72, 0x6b]),
  ])
  expect(sources(saved)).toMatchObject({ why: 'parts of the file are UTF-8 and parts are not' })
})
