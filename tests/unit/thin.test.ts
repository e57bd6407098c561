import { expect, test } from 'vitest'
import { thin } from '../../stats/thin'

/** R: Nile, from 1871 */
const nile = [
  1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958,
  1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020,
  1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040,
  759, 781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890,
  744, 749, 838, 1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
].map((y, i) => ({ x: 1871 + i, y }))

const years = (runs: readonly (readonly { x: number }[])[]) => runs.map((run) => run.map(({ x }) => x))

test('thin() keeps the points that lttb-py, a port of Steinarsson’s program, keeps', () => {
  expect(years(thin([nile], 10))).toEqual([[1871, 1877, 1895, 1902, 1916, 1925, 1938, 1951, 1964, 1970]])
  expect(years(thin([nile], 16))).toEqual([
    [1871, 1877, 1879, 1888, 1895, 1902, 1913, 1916, 1925, 1929, 1941, 1946, 1951, 1956, 1964, 1970],
  ])
})

test('thin() leaves alone what is short enough', () => {
  expect(thin([nile.slice(0, 5)], 5)).toEqual([nile.slice(0, 5)])
  expect(thin([nile.slice(0, 5)], 2000)).toEqual([nile.slice(0, 5)])
  expect(thin([nile.slice(0, 1), []], 1)).toEqual([nile.slice(0, 1), []])
  expect(thin([], 5)).toEqual([])
})

test('thin() keeps the gaps and the ends of each run, and shares the rest out by length', () => {
  const cut = [nile.slice(0, 1), nile.slice(2, 42), nile.slice(50, 70)]
  const drawn = years(thin(cut, 20))
  expect(drawn.map((run) => run.length)).toEqual([1, 12, 6])
  expect(drawn.map((run) => [run[0], run.at(-1)])).toEqual([
    [1871, 1871],
    [1873, 1912],
    [1921, 1940],
  ])
})

test('thin() keeps all ends where there are more of them than points allowed', () => {
  expect(years(thin([nile.slice(0, 10), nile.slice(20, 30)], 3))).toEqual([
    [1871, 1880],
    [1891, 1900],
  ])
})
