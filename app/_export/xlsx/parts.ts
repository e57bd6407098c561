/** The small parts of a workbook (ECMA-376) with a sheet of figures and one of what they are about. */
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const sheets = ['Data', 'About']

export const contentTypes = `${xml}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/>${sheets
  .map(
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${kind}.worksheet+xml"/>`,
  )
  .join('')}</Types>`

export const relations = `${xml}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

export const workbook = `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
  .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
  .join('')}</sheets></workbook>`

export const workbookRelations = `${xml}<Relationships xmlns="${packaged}/relationships">${sheets
  .map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  )
  .join(
    '',
  )}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`

const mostDecimals = 15

/** The first style is that of any cell, the second that of heads, then those of numbers by their decimals. */
export const headStyle = 1
export const styleOfDecimals = (decimals: number) =>
  decimals === 0 ? 0 : 1 + Math.min(decimals, mostDecimals)

const ownFormat = 164
const decimals = Array.from({ length: mostDecimals }, (_, i) => i + 1)

export const styles = `${xml}<styleSheet xmlns="${main}"><numFmts count="${mostDecimals}">${decimals
  .map((count) => `<numFmt numFmtId="${ownFormat + count}" formatCode="0.${'0'.repeat(count)}"/>`)
  .join(
    '',
  )}</numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${2 + mostDecimals}"><xf/><xf fontId="1" applyFont="1"/>${decimals
  .map((count) => `<xf numFmtId="${ownFormat + count}" applyNumberFormat="1"/>`)
  .join('')}</cellXfs></styleSheet>`
