import { valueAt } from '../../reading/pointer.js'
import { callsForMembers, chooseDepartments } from '../across/departments.js'
import { askMembers, gather, toUserId, userList } from '../across/members.js'
import { people } from '../across/words.js'
import { judged, type Law } from '../law.js'
import { gatherSignIns, isAboutSignIns } from './answers.js'

export const notActivatedNeverSignedIn: Law = {
  id: 'inactive/not-activated-never-signed-in',
  sentence: 'Whoever has not activated DingTalk is not among those who signed in.',
  basis: 'inferred',
  source: { operation: userList, at: 'page#response-body' },
  live: 'note',
  needsRootScope: true,
  restsOn: ['lists/detail-agrees', 'inactive/answers-disjoint'],
  isAbout: isAboutSignIns,
  compares: [userList],
  calls: (limits) => callsForMembers(limits) + limits.pages,
  async judge(ground) {
    const { departments, sampled } = chooseDepartments(ground)
    const notActivated = new Set<string>()
    for (const { id } of departments) {
      const { rows } = await gather(ground.read, userList, askMembers(id), (row) =>
        valueAt(row, '/active') === false ? toUserId(row) : undefined,
      )
      for (const userId of rows) if (userId !== undefined) notActivated.add(userId)
    }
    const { rows: signedIn, observation } = await gatherSignIns(ground, true)
    const found = signedIn.filter((id) => notActivated.has(id)).length
    if (found === 0) return judged(notActivated.size, [], sampled)
    return judged(notActivated.size, [
      {
        pointer: '/result/list',
        message: `${people(found)} whom ${userList} calls not active signed in`,
        expected: 'active people only',
        got: `${found} of ${signedIn.length} not active`,
        observation,
      },
    ])
  },
}
