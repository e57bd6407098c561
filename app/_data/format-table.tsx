import type { Translator } from '../_i18n/messages'
import { TableFrame } from '../_table/frame'
import { offered } from './offered'

const example = '/indicators/gdp-current-usd'

/** Every format with an address that answers. */
export const FormatTable = ({ t }: { t: Translator }) => (
  <TableFrame labelledBy="formats-caption">
    <caption id="formats-caption">{t('data.formatsCaption')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('data.formatName')}</th>
        <th scope="col">{t('data.address')}</th>
        <th scope="col">{t('data.what')}</th>
      </tr>
    </thead>
    <tbody>
      {offered.map(({ id, extension }) => (
        <tr key={id}>
          <th scope="row">{t(`data.format.${id}`)}</th>
          <td>
            <a href={`${example}.${extension}`}>
              <code>.{extension}</code>
            </a>
          </td>
          <td className="wide">{t(`data.about.${id}`)}</td>
        </tr>
      ))}
    </tbody>
  </TableFrame>
)
