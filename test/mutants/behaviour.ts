import { acrossCounts } from './behaviour/across-counts.js'
import { acrossDetails } from './behaviour/across-details.js'
import { acrossLeavers } from './behaviour/across-leavers.js'
import { acrossLists } from './behaviour/across-lists.js'
import { acrossTree } from './behaviour/across-tree.js'
import { dataTexts } from './behaviour/data-texts.js'
import { data } from './behaviour/data.js'
import { dialectsNames } from './behaviour/dialects-names.js'
import { dialects } from './behaviour/dialects.js'
import { encodings } from './behaviour/encodings.js'
import { errorsAccepted } from './behaviour/errors-accepted.js'
import { errorsForm } from './behaviour/errors-form.js'
import { errorsLookups } from './behaviour/errors-lookups.js'
import { extraFields } from './behaviour/extra-fields.js'
import { headers } from './behaviour/headers.js'
import { missingFields } from './behaviour/missing-fields.js'
import { order } from './behaviour/order.js'
import { pagingLeavers } from './behaviour/paging-leavers.js'
import { pagingRows } from './behaviour/paging-rows.js'
import { paging } from './behaviour/paging.js'
import { tokensIssued } from './behaviour/tokens-issued.js'
import { tokens } from './behaviour/tokens.js'
import { transport } from './behaviour/transport.js'
import { types } from './behaviour/types.js'
import type { Mutant } from './mutant.js'

/** Thought up: what hand-written servers and gateways get wrong. */
export const behaviourMutants: readonly Mutant[] = [
  ...types,
  ...missingFields,
  ...extraFields,
  ...paging,
  ...pagingRows,
  ...pagingLeavers,
  ...acrossLists,
  ...acrossCounts,
  ...acrossTree,
  ...acrossDetails,
  ...acrossLeavers,
  ...order,
  ...encodings,
  ...errorsAccepted,
  ...errorsLookups,
  ...errorsForm,
  ...tokens,
  ...tokensIssued,
  ...dialects,
  ...dialectsNames,
  ...headers,
  ...transport,
  ...data,
  ...dataTexts,
]
