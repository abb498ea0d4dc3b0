import { api, leaveRecords, oapi, tokenCall, topapi, type HintRow } from './scene.js'

const list = { dept_id: 1, cursor: 0, size: 10 }
const goodList = topapi('v2/user/list', list)
const meansList = {
  id: 'unknown-path',
  text: 'no such path; did you mean POST /topapi/v2/user/list?',
} as const
const notCovered = {
  id: 'path-not-covered',
  text: 'not covered here; `dingtalk-mock operations` lists what is, --schemas adds your own',
} as const
const unlike = { url: `${oapi}/v2/user/blaster`, body: '{}' }

export const paths: readonly HintRow[] = [
  {
    title: 'a letter left out',
    calls: [topapi('v2/user/lst', list)],
    hints: [meansList],
    neighbour: [goodList],
  },
  {
    title: 'capitals in a path',
    calls: [{ ...goodList, url: `${oapi}/topapi/V2/User/List?access_token=TOKEN` }],
    hints: [meansList],
    neighbour: [unlike],
  },
  {
    title: 'a path without topapi',
    calls: [{ ...goodList, url: `${oapi}/v2/user/list` }],
    hints: [meansList],
    neighbour: [unlike],
  },
  {
    title: 'a version that the path has not',
    calls: [topapi('v2/user/listid', { dept_id: 1 })],
    hints: [{ id: 'unknown-path', text: 'no such path; did you mean POST /topapi/user/listid?' }],
    neighbour: [topapi('user/listid', { dept_id: 1 })],
  },
  {
    title: 'a version too old',
    calls: [topapi('user/list', list)],
    hints: [meansList],
    neighbour: [unlike],
  },
  {
    title: 'a slash too many on the new API',
    calls: [{ url: `${api}/v1.0/contact/empLeaveRecords/` }],
    hints: [
      {
        id: 'unknown-path',
        text: 'no such path; did you mean GET /v1.0/contact/empLeaveRecords?',
      },
    ],
    neighbour: [leaveRecords('')],
  },
  {
    title: 'topapi on the host of the new API',
    calls: [{ ...goodList, url: `${api}/topapi/v2/user/list?access_token=TOKEN` }],
    hints: [
      { id: 'wrong-host', text: 'topapi.v2.user.list is on oapi.dingtalk.com, not on this host' },
    ],
    neighbour: [goodList],
  },
  {
    title: 'the new API on the old host',
    calls: [{ ...leaveRecords(''), url: `${oapi}/v1.0/contact/empLeaveRecords` }],
    hints: [
      {
        id: 'wrong-host',
        text: 'contact_1.0.ListEmpLeaveRecords is on api.dingtalk.com, not on this host',
      },
    ],
    neighbour: [
      { ...leaveRecords(''), url: leaveRecords('').url.replace('api.dingtalk.com', '127.0.0.1') },
    ],
  },
  {
    title: 'gettoken by POST',
    calls: [{ ...tokenCall, method: 'POST' }],
    hints: [{ id: 'wrong-method', text: 'gettoken is a GET' }],
    neighbour: [tokenCall],
  },
  {
    title: 'the new token call by GET',
    calls: [{ url: `${api}/v1.0/oauth2/accessToken?appKey=k` }],
    hints: [{ id: 'wrong-method', text: 'oauth2_1.0.GetAccessToken is a POST' }],
    neighbour: [unlike],
  },
  {
    title: 'topapi by PUT',
    calls: [{ ...goodList, method: 'PUT' }],
    hints: [{ id: 'wrong-method', text: 'topapi.v2.user.list is a POST' }],
    neighbour: [{ url: `${goodList.url}&dept_id=1&cursor=0&size=10` }],
  },
  ...[
    `${oapi}/topapi/v2/role/list`,
    `${oapi}/topapi/v2/user/blaster`,
    `${oapi}/topapi/v2/role/list?access_token=TOKEN`,
    `${api}/v1.0/calendar/users/me/events`,
    `${api}/v2.0/wiki/workspaces/`,
    'http://127.0.0.1:7878/topapi/processinstance/get',
    'http://127.0.0.1:7878/v1.0/contact/users/a%2Fb',
  ].map((url): HintRow => ({
    title: `a call that is not covered, ${url}`,
    calls: [{ url, body: '{}' }],
    hints: [notCovered],
    neighbour: [goodList],
  })),
  ...['/', '/favicon.ico', '/v1.0/', '/v1.0/robots.txt', '/topapi/', '/topapi//x', '/v1/a/b'].map(
    (path): HintRow => ({
      title: `a call that is not covered, unlike ${path}`,
      calls: [{ url: `${oapi}/topapi/v2/role/list` }],
      hints: [notCovered],
      neighbour: [{ url: `http://127.0.0.1:7878${path}` }],
    }),
  ),
]
