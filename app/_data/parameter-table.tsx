import { exportSchema, ofFigures } from '../_export/request'
import type { Translator } from '../_i18n/messages'
import { TableFrame } from '../_table/frame'

/** The parameters that any table takes, as the schema of requests has them. */
export const ParameterTable = ({ t }: { t: Translator }) => (
  <TableFrame labelledBy="parameters-caption">
    <caption id="parameters-caption">{t('data.parametersCaption')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('data.parameter')}</th>
        <th scope="col">{t('data.takes')}</th>
        <th scope="col">{t('data.does')}</th>
      </tr>
    </thead>
    <tbody>
      {ofFigures.map((name) => (
        <tr key={name}>
          <th scope="row">
            <code>{name}</code>
          </th>
          <td>{exportSchema.shape[name].unwrap().options.join(', ')}</td>
          <td className="wide">{t(`data.parameterWords.${name}`)}</td>
        </tr>
      ))}
    </tbody>
  </TableFrame>
)
