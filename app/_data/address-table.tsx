import type { Translator } from '../_i18n/messages'
import { TableFrame } from '../_table/frame'
import { addresses } from './addresses'

/** The services for programs, each with an address that answers. */
export const AddressTable = ({ t, origin }: { t: Translator; origin: string }) => (
  <TableFrame labelledBy="services-caption">
    <caption id="services-caption">{t('data.servicesCaption')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('data.name')}</th>
        <th scope="col">{t('data.address')}</th>
        <th scope="col">{t('data.what')}</th>
      </tr>
    </thead>
    <tbody>
      {addresses.map(({ name, address, what, isPosted = false }) => (
        <tr key={address}>
          <th scope="row">{name}</th>
          <td>
            {isPosted ? (
              <code>{address}</code>
            ) : (
              <a href={address.replace('{origin}', encodeURIComponent(origin))}>
                <code>{address.replace('{origin}', origin)}</code>
              </a>
            )}
          </td>
          <td className="wide">{t(`data.service.${what}`)}</td>
        </tr>
      ))}
    </tbody>
  </TableFrame>
)
