// Made by scripts/generate.ts from schemas/. Do not edit.
import type { Int64 } from '../protocol/int64.js'

export interface Operations {
  'auth.scopes': {
    dialect: 'plain'
    authentication: 'token'
    parameters: Omit<AuthScopesRequest['query'], 'access_token'>
    response: AuthScopesResponse
    reply: Omit<AuthScopesResponse, 'errcode' | 'errmsg'>
    rule: never
    code: -1
  }
  'contact_1.0.ListEmpLeaveRecords': {
    dialect: 'api'
    authentication: 'token'
    parameters: Contact10ListEmpLeaveRecordsRequest['query']
    response: Contact10ListEmpLeaveRecordsResponse
    reply: Contact10ListEmpLeaveRecordsResponse
    rule: 'end-before-start' | 'window-too-long' | 'start-too-old' | 'next-token-unknown'
    code: 'invalidParameter.param.invalid' | 'system.error'
  }
  'gettoken': {
    dialect: 'plain'
    authentication: 'none'
    parameters: GettokenRequest['query']
    response: GettokenResponse
    reply: Omit<GettokenResponse, 'errcode' | 'errmsg'>
    rule: 'keys-missing' | 'credentials-invalid'
    code: 40035 | 40096
  }
  'oauth2_1.0.GetAccessToken': {
    dialect: 'api'
    authentication: 'none'
    parameters: Oauth210GetAccessTokenRequest['body']
    response: Oauth210GetAccessTokenResponse
    reply: Oauth210GetAccessTokenResponse
    rule: 'credentials-invalid'
    code: 'invalidClientIdOrSecret'
  }
  'oauth2_1.0.GetToken': {
    dialect: 'api'
    authentication: 'none'
    parameters: Oauth210GetTokenRequest['path'] & Oauth210GetTokenRequest['body']
    response: Oauth210GetTokenResponse
    reply: Oauth210GetTokenResponse
    rule: 'credentials-invalid' | 'unknown-organization'
    code: 'invalid.client' | 'unsupported.grant.type' | 'unauthorized.client' | 'server.error' | 'unknownError'
  }
  'topapi.inactive.user.v2.get': {
    dialect: 'topapi'
    authentication: 'token'
    parameters: Omit<TopapiInactiveUserV2GetRequest['query'] & TopapiInactiveUserV2GetRequest['body'], 'access_token'>
    response: TopapiInactiveUserV2GetResponse
    reply: TopapiInactiveUserV2GetResponse['result']
    rule: 'date-outside-window' | 'too-many-departments' | 'unknown-department'
    code: 400002 | 40069 | 40068 | -1
  }
  'topapi.user.count': {
    dialect: 'topapi'
    authentication: 'token'
    parameters: Omit<TopapiUserCountRequest['query'] & TopapiUserCountRequest['body'], 'access_token'>
    response: TopapiUserCountResponse
    reply: TopapiUserCountResponse['result']
    rule: never
    code: 400002 | 40035 | -1
  }
  'topapi.user.listid': {
    dialect: 'topapi'
    authentication: 'token'
    parameters: Omit<TopapiUserListidRequest['query'] & TopapiUserListidRequest['body'], 'access_token'>
    response: TopapiUserListidResponse
    reply: TopapiUserListidResponse['result']
    rule: 'unknown-department'
    code: 60003 | 400002 | -1
  }
  'topapi.user.listsimple': {
    dialect: 'topapi'
    authentication: 'token'
    parameters: Filled<Omit<TopapiUserListsimpleRequest['query'] & TopapiUserListsimpleRequest['body'], 'access_token'>, 'order_field' | 'contain_access_limit' | 'language'>
    response: TopapiUserListsimpleResponse
    reply: TopapiUserListsimpleResponse['result']
    rule: 'unknown-department'
    code: 400002 | 60003 | 40069 | 40068 | -1 | 50004
  }
  'topapi.v2.department.get': {
    dialect: 'topapi'
    authentication: 'token'
    parameters: Filled<Omit<TopapiV2DepartmentGetRequest['query'] & TopapiV2DepartmentGetRequest['body'], 'access_token'>, 'language'>
    response: TopapiV2DepartmentGetResponse
    reply: TopapiV2DepartmentGetResponse['result']
    rule: 'unknown-department'
    code: 43007 | 60003 | 400002 | 50004 | -1
  }
  'topapi.v2.department.listparentbydept': {
    dialect: 'topapi'
    authentication: 'token'
    parameters: Omit<TopapiV2DepartmentListparentbydeptRequest['query'] & TopapiV2DepartmentListparentbydeptRequest['body'], 'access_token'>
    response: TopapiV2DepartmentListparentbydeptResponse
    reply: TopapiV2DepartmentListparentbydeptResponse['result']
    rule: 'unknown-department'
    code: 43007 | 60003 | 400002 | -1
  }
  'topapi.v2.department.listparentbyuser': {
    dialect: 'topapi'
    authentication: 'token'
    parameters: Omit<TopapiV2DepartmentListparentbyuserRequest['query'] & TopapiV2DepartmentListparentbyuserRequest['body'], 'access_token'>
    response: TopapiV2DepartmentListparentbyuserResponse
    reply: TopapiV2DepartmentListparentbyuserResponse['result']
    rule: 'unknown-user'
    code: 43007 | 33012 | 400002 | -1
  }
  'topapi.v2.department.listsub': {
    dialect: 'topapi'
    authentication: 'token'
    parameters: Filled<Omit<TopapiV2DepartmentListsubRequest['query'] & TopapiV2DepartmentListsubRequest['body'], 'access_token'>, 'dept_id' | 'language'>
    response: TopapiV2DepartmentListsubResponse
    reply: TopapiV2DepartmentListsubResponse['result']
    rule: 'unknown-department'
    code: 60003 | 400002 | 50004 | -1
  }
  'topapi.v2.department.listsubid': {
    dialect: 'topapi'
    authentication: 'token'
    parameters: Omit<TopapiV2DepartmentListsubidRequest['query'] & TopapiV2DepartmentListsubidRequest['body'], 'access_token'>
    response: TopapiV2DepartmentListsubidResponse
    reply: TopapiV2DepartmentListsubidResponse['result']
    rule: 'unknown-department'
    code: 60003 | 400002 | -1
  }
  'topapi.v2.user.get': {
    dialect: 'topapi'
    authentication: 'token'
    parameters: Filled<Omit<TopapiV2UserGetRequest['query'] & TopapiV2UserGetRequest['body'], 'access_token'>, 'language'>
    response: TopapiV2UserGetResponse
    reply: TopapiV2UserGetResponse['result']
    rule: 'unknown-user'
    code: 33012 | 400002 | -1 | 60121 | 50002
  }
  'topapi.v2.user.list': {
    dialect: 'topapi'
    authentication: 'token'
    parameters: Filled<Omit<TopapiV2UserListRequest['query'] & TopapiV2UserListRequest['body'], 'access_token'>, 'order_field' | 'contain_access_limit' | 'language'>
    response: TopapiV2UserListResponse
    reply: TopapiV2UserListResponse['result']
    rule: 'unknown-department'
    code: 400002 | 40035 | 50004 | 60019 | -1
  }
}

export type OperationId = keyof Operations

/** Parameters after the core has filled in the defaults. */
type Filled<Parameters, Name extends keyof Parameters> = Omit<Parameters, Name> &
  Required<Pick<Parameters, Name>>

export interface AuthScopesRequest {
  query: {
    /**
     * Token of the app.
     */
    access_token: string
  }
}
export interface AuthScopesResponse {
  /**
   * 0: the call succeeded.
   */
  errcode: 0
  /**
   * Functions of the organisation that the app may use.
   */
  condition_field: string[]
  /**
   * Names of the fields of a person that the app may read.
   */
  auth_user_field: string[]
  /**
   * The part of the contacts that the app may see.
   */
  auth_org_scopes: {
    /**
     * Ids of people that are allowed one by one.
     */
    authed_user: string[]
    /**
     * Ids of departments that are allowed with everything below them; 1 is the whole organisation.
     */
    authed_dept: Int64[]
  }
  /**
   * ok.
   */
  errmsg: string
}
export interface Contact10ListEmpLeaveRecordsRequest {
  header: {
    /**
     * Token of the app. Not read from anywhere else.
     */
    'x-acs-dingtalk-access-token': string
  }
  query: {
    /**
     * From when on, ISO 8601.
     */
    startTime: string
    /**
     * Until when, ISO 8601; now when absent.
     */
    endTime?: string
    /**
     * 0 at first, then the nextToken of the page before.
     */
    nextToken?: string
    /**
     * Rows of a page.
     */
    maxResults: number
  }
}
export interface Contact10ListEmpLeaveRecordsResponse {
  /**
   * Where the next page begins; opaque. Present only when another page follows.
   */
  nextToken?: string
  /**
   * One record for each time that somebody left.
   */
  records: {
    /**
     * Id that the person had in this organisation.
     */
    userId: string
    /**
     * Name.
     */
    name: string
    /**
     * Country code of the phone number, without a plus. Absent without the permission field:mobile.
     */
    stateCode?: string
    /**
     * Mobile number. Absent without the permission field:mobile.
     */
    mobile?: string
    /**
     * When the person left, in UTC with a Z.
     */
    leaveTime: string
    /**
     * oapi: deleted by an API call; cancel: the account was cancelled; leave: left by own wish; unknown; delete: removed by an administrator.
     */
    leaveReason: 'oapi' | 'cancel' | 'leave' | 'unknown' | 'delete'
  }[]
}
export interface GettokenRequest {
  query: {
    /**
     * Client ID of the app.
     */
    appkey?: string
    /**
     * Client Secret of the app.
     */
    appsecret?: string
    /**
     * An older name of appkey.
     */
    corpid?: string
    /**
     * An older name of appsecret.
     */
    corpsecret?: string
  }
}
export interface GettokenResponse {
  /**
   * 0: the call succeeded.
   */
  errcode: 0
  /**
   * The token; opaque.
   */
  access_token: string
  /**
   * ok.
   */
  errmsg: string
  /**
   * How long the token is valid. Asking again meanwhile gives the same token, valid anew. Unit: s.
   */
  expires_in: number
}
export interface Oauth210GetAccessTokenRequest {
  body: {
    /**
     * Client ID of the app.
     */
    appKey: string
    /**
     * Client Secret of the app.
     */
    appSecret: string
  }
}
export interface Oauth210GetAccessTokenResponse {
  /**
   * How long the token is valid. Asking again meanwhile gives the same token, valid anew. Spelled without an s. Unit: s.
   */
  expireIn: number
  /**
   * The token; opaque.
   */
  accessToken: string
}
export interface Oauth210GetTokenRequest {
  path: {
    /**
     * The organisation that the app runs in; for a third-party app, one that has enabled it.
     */
    corpId: string
  }
  body: {
    /**
     * Client ID of the app.
     */
    client_id: string
    /**
     * Client Secret of the app.
     */
    client_secret: string
    /**
     * How the app proves itself; the page knows one way.
     */
    grant_type: 'client_credentials'
  }
}
export interface Oauth210GetTokenResponse {
  /**
   * The token; opaque.
   */
  access_token: string
  /**
   * How long the token is valid. Unit: s.
   */
  expires_in: number
}
export interface TopapiInactiveUserV2GetRequest {
  query: {
    /**
     * Token of the app. Also read from a form body.
     */
    access_token: string
  }
  body: {
    /**
     * true: who signed in; false: who did not.
     */
    is_active: boolean
    /**
     * Comma list of departments, at most 100; the whole organisation when absent.
     */
    dept_ids?: string
    /**
     * 0 at first, then the next_cursor of the page before.
     */
    offset: number
    /**
     * Rows of a page.
     */
    size: number
    /**
     * The day asked for, as yyyyMMdd.
     */
    query_date: string
  }
}
export interface TopapiInactiveUserV2GetResponse {
  /**
   * One page of userids.
   */
  result: {
    /**
     * Offset of the next page. Present only when has_more is true.
     */
    next_cursor?: number
    /**
     * Userids of the people who match is_active.
     */
    list: string[]
    /**
     * Whether another page follows.
     */
    has_more: boolean
  }
  /**
   * ok.
   */
  errmsg: string
  /**
   * 0: the call succeeded.
   */
  errcode: 0
  /**
   * Id of this call.
   */
  request_id: string
}
export interface TopapiUserCountRequest {
  query: {
    /**
     * Token of the app. Also read from a form body.
     */
    access_token: string
  }
  body: {
    /**
     * true: only people who have activated DingTalk; false: everybody.
     */
    only_active: boolean
  }
}
export interface TopapiUserCountResponse {
  /**
   * Id of this call.
   */
  request_id: string
  /**
   * 0: the call succeeded.
   */
  errcode: 0
  /**
   * ok.
   */
  errmsg: string
  /**
   * The number.
   */
  result: {
    /**
     * Number of people.
     */
    count: number
  }
}
export interface TopapiUserListidRequest {
  query: {
    /**
     * Token of the app. Also read from a form body.
     */
    access_token: string
  }
  body: {
    /**
     * Department whose direct members are asked for; 1 is the root.
     */
    dept_id: Int64
  }
}
export interface TopapiUserListidResponse {
  /**
   * Id of this call.
   */
  request_id: string
  /**
   * 0: the call succeeded.
   */
  errcode: 0
  /**
   * ok.
   */
  errmsg: string
  /**
   * The userids.
   */
  result: {
    /**
     * Userids of the direct members.
     */
    userid_list: string[]
  }
}
export interface TopapiUserListsimpleRequest {
  query: {
    /**
     * Token of the app. Also read from a form body.
     */
    access_token: string
  }
  body: {
    /**
     * Department whose direct members are asked for; 1 is the root.
     */
    dept_id: Int64
    /**
     * 0 at first, then the next_cursor of the page before.
     */
    cursor: number
    /**
     * Rows of a page.
     */
    size: number
    /**
     * entry: by the time of joining the department; modify: by the time of the last change; custom: the administrator's order, or pinyin where there is none. Default: "custom".
     */
    order_field?: 'entry_asc' | 'entry_desc' | 'modify_asc' | 'modify_desc' | 'custom'
    /**
     * Whether people with restricted access are listed too. Default: false.
     */
    contain_access_limit?: boolean
    /**
     * Language of the names. Default: "zh_CN".
     */
    language?: 'zh_CN' | 'en_US'
  }
}
export interface TopapiUserListsimpleResponse {
  /**
   * Id of this call.
   */
  request_id: string
  /**
   * 0: the call succeeded.
   */
  errcode: 0
  /**
   * ok.
   */
  errmsg: string
  /**
   * One page of people.
   */
  result: {
    /**
     * Whether another page follows.
     */
    has_more: boolean
    /**
     * Cursor of the next page. Present only when has_more is true.
     */
    next_cursor?: number
    /**
     * People, in the order asked for.
     */
    list: {
      /**
       * Id of the person in this organisation.
       */
      userid: string
      /**
       * Name, in the language asked for where the directory has it.
       */
      name: string
    }[]
  }
}
export interface TopapiV2DepartmentGetRequest {
  query: {
    /**
     * Token of the app. Also read from a form body.
     */
    access_token: string
  }
  body: {
    /**
     * Department asked for; 1 is the root.
     */
    dept_id: Int64
    /**
     * Language of the name. Default: "zh_CN".
     */
    language?: 'zh_CN' | 'en_US'
  }
}
export interface TopapiV2DepartmentGetResponse {
  /**
   * Id of this call.
   */
  request_id: string
  /**
   * 0: the call succeeded.
   */
  errcode: 0
  /**
   * ok.
   */
  errmsg: string
  /**
   * The department.
   */
  result: {
    /**
     * Id of the department.
     */
    dept_id: Int64
    /**
     * Name, in the language asked for where the directory has it.
     */
    name: string
    /**
     * Department above. Present only when the department is not the root.
     */
    parent_id?: Int64
    /**
     * Key of the department in a system of the caller. Only for internal apps. Absent when it has no value.
     */
    source_identifier?: string
    /**
     * Whether a chat is tied to the department.
     */
    create_dept_group: boolean
    /**
     * Whether newcomers join that chat by themselves.
     */
    auto_add_user: boolean
    /**
     * Kind of an education department: campus, period, grade or class. Only for internal apps. Only for education departments.
     */
    tags?: string
    /**
     * Whether the department comes from an associated organisation. Only for internal apps. Only for some departments.
     */
    from_union_org?: boolean
    /**
     * Place below the department above; smaller stands earlier.
     */
    order: Int64
    /**
     * Id of the chat. Present only when a chat is tied to the department.
     */
    dept_group_chat_id?: string
    /**
     * Whether the people of the departments below are in the chat too.
     */
    group_contain_sub_dept: boolean
    /**
     * Userid of the owner of the chat. Present only when a chat is tied to the department.
     */
    org_dept_owner?: string
    /**
     * Userids of those who lead the department. Absent when it has no value.
     */
    dept_manager_userid_list?: string[]
    /**
     * Whether members see a part of the directory only.
     */
    outer_dept: boolean
    /**
     * Departments that members see, if outer_dept is true. Absent or an empty text when it has no value.
     */
    outer_permit_depts?: Int64[]
    /**
     * Userids of people whom members see, if outer_dept is true. Absent or an empty text when it has no value.
     */
    outer_permit_users?: string[]
    /**
     * Userids of people who see the department, if hide_dept is true. Absent or an empty text when it has no value.
     */
    user_permits?: string[]
    /**
     * Whether the department is hidden from all others.
     */
    hide_dept: boolean
    /**
     * Departments that see the department, if hide_dept is true. Absent or an empty text when it has no value.
     */
    dept_permits?: Int64[]
    /**
     * Whether whoever asks to join is let in.
     */
    auto_approve_apply: boolean
    /**
     * Code of the department; can be set by an update only. Absent when it has no value.
     */
    code?: string
    /**
     * People of the department and of all below it.
     */
    member_count: number
    /**
     * Direct members.
     */
    owning_member_count: number
    /**
     * The department of an associated organisation. Only for associated departments.
     */
    union_dept_ext?: {
      /**
       * Id of the department over there.
       */
      dept_id: Int64
      /**
       * The associated organisation.
       */
      corp_id: string
    }
    /**
     * What the department is about. Absent or an empty text when it has no value.
     */
    brief?: string
    /**
     * Telephone number of the department. Absent when it has no value.
     */
    telephone?: string
    /**
     * Further attributes: JSON text of an object. Only for some departments.
     */
    extention?: string
    /**
     * Whether people of the organisation may join by themselves, by scanning the code of the department; holds only where nobody has to approve. Present only when the answer is newer than those of 2021.
     */
    emp_apply_join_dept?: boolean
    /**
     * Where hiding the department holds. Only for some departments.
     */
    hide_scene_config?: {
      /**
       * Whether the department has settings of its own.
       */
      active: boolean
      /**
       * Whether they hold for the profile page.
       */
      profile: boolean
      /**
       * Whether they hold for the search.
       */
      search: boolean
      /**
       * Whether they hold for the tree of departments.
       */
      node_list: boolean
      /**
       * Whether they hold for the title of a chat of two.
       */
      chatbox_subtitle: boolean
    }
    /**
     * Where the limits of what members see hold. Only for some departments.
     */
    outer_scene_config?: {
      /**
       * Whether the department has settings of its own.
       */
      active: boolean
      /**
       * Whether they hold for the profile page.
       */
      profile: boolean
      /**
       * Whether they hold for the search.
       */
      search: boolean
      /**
       * Whether they hold for the tree of departments.
       */
      node_list: boolean
      /**
       * Whether they hold for the title of a chat of two.
       */
      chatbox_subtitle: boolean
    }
  }
}
export interface TopapiV2DepartmentListparentbydeptRequest {
  query: {
    /**
     * Token of the app. Also read from a form body.
     */
    access_token: string
  }
  body: {
    /**
     * Department whose parents are asked for; 1 is the root.
     */
    dept_id: Int64
  }
}
export interface TopapiV2DepartmentListparentbydeptResponse {
  /**
   * Id of this call.
   */
  request_id: string
  /**
   * 0: the call succeeded.
   */
  errcode: 0
  /**
   * ok.
   */
  errmsg: string
  /**
   * The ids.
   */
  result: {
    /**
     * The department asked for, then those above it from the nearest to the root.
     */
    parent_id_list: Int64[]
  }
}
export interface TopapiV2DepartmentListparentbyuserRequest {
  query: {
    /**
     * Token of the app. Also read from a form body.
     */
    access_token: string
  }
  body: {
    /**
     * Person whose departments are asked for.
     */
    userid: string
  }
}
export interface TopapiV2DepartmentListparentbyuserResponse {
  /**
   * 0: the call succeeded.
   */
  errcode: 0
  /**
   * Id of this call.
   */
  request_id: string
  /**
   * ok.
   */
  errmsg: string
  /**
   * The lists of ids.
   */
  result: {
    /**
     * One list for each department of the person.
     */
    parent_list: {
      /**
       * A department of the person, then those above it from the nearest to the root.
       */
      parent_dept_id_list: Int64[]
    }[]
  }
}
export interface TopapiV2DepartmentListsubRequest {
  query: {
    /**
     * Token of the app. Also read from a form body.
     */
    access_token: string
  }
  body: {
    /**
     * Department whose direct sub-departments are asked for; 1 is the root. Default: 1.
     */
    dept_id?: Int64
    /**
     * Language of the names. Default: "zh_CN".
     */
    language?: 'zh_CN' | 'en_US'
  }
}
export interface TopapiV2DepartmentListsubResponse {
  /**
   * Id of this call.
   */
  request_id: string
  /**
   * 0: the call succeeded.
   */
  errcode: 0
  /**
   * ok.
   */
  errmsg: string
  /**
   * The departments directly below the one asked for.
   */
  result: {
    /**
     * Id of the department.
     */
    dept_id: Int64
    /**
     * Name, in the language asked for where the directory has it.
     */
    name: string
    /**
     * Department above; the one asked for.
     */
    parent_id: Int64
    /**
     * Whether a chat is tied to the department.
     */
    create_dept_group: boolean
    /**
     * Whether newcomers join that chat by themselves.
     */
    auto_add_user: boolean
    /**
     * Key of the department in a system of the caller. Only for internal apps. Absent when it has no value.
     */
    source_identifier?: string
    /**
     * Whether the department comes from an associated organisation. Only for internal apps. Only for some departments.
     */
    from_union_org?: boolean
    /**
     * Kind of an education department. Only for internal apps. Only for education departments.
     */
    tags?: string
    /**
     * Further attributes: JSON text of an object. Only for some departments.
     */
    ext?: string
  }[]
}
export interface TopapiV2DepartmentListsubidRequest {
  query: {
    /**
     * Token of the app. Also read from a form body.
     */
    access_token: string
  }
  body: {
    /**
     * Department whose direct sub-departments are asked for; 1 is the root.
     */
    dept_id: Int64
  }
}
export interface TopapiV2DepartmentListsubidResponse {
  /**
   * Id of this call.
   */
  request_id: string
  /**
   * 0: the call succeeded.
   */
  errcode: 0
  /**
   * ok.
   */
  errmsg: string
  /**
   * The ids.
   */
  result: {
    /**
     * Ids of the departments directly below the one asked for.
     */
    dept_id_list: Int64[]
  }
}
export interface TopapiV2UserGetRequest {
  query: {
    /**
     * Token of the app. Also read from a form body.
     */
    access_token: string
  }
  body: {
    /**
     * Id of the person in this organisation.
     */
    userid: string
    /**
     * Language of the names. Default: "zh_CN".
     */
    language?: 'zh_CN' | 'en_US'
    /**
     * Login name of an Enterprise Account; when given, userid is ignored.
     */
    login_id?: string
  }
}
export interface TopapiV2UserGetResponse {
  /**
   * Id of this call.
   */
  request_id: string
  /**
   * 0: the call succeeded.
   */
  errcode: 0
  /**
   * ok.
   */
  errmsg: string
  /**
   * The person.
   */
  result: {
    /**
     * Id of the person in this organisation.
     */
    userid: string
    /**
     * Id of the person within the developer's own apps.
     */
    unionid: string
    /**
     * Name, in the language asked for where the directory has it.
     */
    name: string
    /**
     * Address of the picture; empty for the default one.
     */
    avatar: string
    /**
     * Country code of the phone number, without a plus. Absent without the permission field:mobile. Only for internal apps. Absent when it has no value.
     */
    state_code?: string
    /**
     * Id of the direct manager. Only for internal apps. Absent when it has no value.
     */
    manager_userid?: string
    /**
     * Mobile number. Absent without the permission field:mobile. Only for internal apps. Absent when it has no value.
     */
    mobile?: string
    /**
     * Whether the profile page hides the mobile number.
     */
    hide_mobile: boolean
    /**
     * Extension number. Only for internal apps. Absent or an empty text when it has no value.
     */
    telephone?: string
    /**
     * Employee number. Absent or an empty text when it has no value.
     */
    job_number?: string
    /**
     * Job title. Absent or an empty text when it has no value.
     */
    title?: string
    /**
     * Mail address. Absent without the permission field:personal. Only for internal apps. Absent or an empty text when it has no value.
     */
    email?: string
    /**
     * Place of work. Absent without the permission field:personal. Only for internal apps. Absent or an empty text when it has no value.
     */
    work_place?: string
    /**
     * Alias. Absent without the permission field:personal. Only for internal apps. Absent or an empty text when it has no value.
     */
    remark?: string
    /**
     * Whether this is an Enterprise Account.
     */
    exclusive_account: boolean
    /**
     * Enterprise mail address. Only for internal apps. Absent when it has no value.
     */
    org_email?: string
    /**
     * All departments of the person.
     */
    dept_id_list: Int64[]
    /**
     * Place of the person in each of the departments.
     */
    dept_order_list: {
      /**
       * Id of the department.
       */
      dept_id: Int64
      /**
       * Place in the department; larger stands earlier.
       */
      order: Int64
    }[]
    /**
     * Further attributes: JSON text of an object whose values are texts. Absent without the permission field:personal. Only for internal apps. Absent when it has no value.
     */
    extension?: string
    /**
     * Day of hire. Unit: Unix ms. Only for internal apps. Absent when it has no value.
     */
    hired_date?: number
    /**
     * Whether the person has activated DingTalk.
     */
    active: boolean
    /**
     * Whether the person has proved a real name.
     */
    real_authed: boolean
    /**
     * Whether the person is an executive of the organisation.
     */
    senior: boolean
    /**
     * Whether the person administers the organisation.
     */
    admin: boolean
    /**
     * Whether the person is the boss of the organisation.
     */
    boss: boolean
    /**
     * Whether the person leads each of the departments.
     */
    leader_in_dept: {
      /**
       * Id of the department.
       */
      dept_id: Int64
      /**
       * Whether the person leads the department.
       */
      leader: boolean
    }[]
    /**
     * Roles of the person. Absent when it has no value.
     */
    role_list?: {
      /**
       * Id of the role.
       */
      id: Int64
      /**
       * Name of the role.
       */
      name: string
      /**
       * Name of the group of roles; 默认 for the four that every organisation has.
       */
      group_name: string
    }[]
    /**
     * Who the person is in associated organisations. Present only when the organisation is associated with another one.
     */
    union_emp_ext?: {
      /**
       * Id of the person. Absent when it has no value.
       */
      userid?: string
      /**
       * The person in each of the associated organisations. Absent when it has no value.
       */
      union_emp_map_list?: {
        /**
         * Id of the person there.
         */
        userid: string
        /**
         * The associated organisation.
         */
        corp_id: string
      }[]
      /**
       * The organisation of the person. Absent when it has no value.
       */
      corp_id?: string
    }
    /**
     * Position of the person in departments. Absent when it has no value.
     */
    dept_position_list?: {
      /**
       * Id of the department.
       */
      dept_id: Int64
      /**
       * Job title in the department. Absent when it has no value.
       */
      title?: string
      /**
       * Place of work in the department. Absent without the permission field:personal. Only for internal apps. Absent when it has no value.
       */
      work_place?: string
      /**
       * Whether this is the main position.
       */
      is_main: boolean
    }[]
    /**
     * Values of the further attributes by language. Absent without the permission field:personal. Only for internal apps. Present only when the organisation keeps its attributes in several languages.
     */
    extension_i18n?: {}
    /**
     * Kind of the Enterprise Account: sso or dingtalk. Only for Enterprise Accounts.
     */
    exclusive_account_type?: 'sso' | 'dingtalk'
    /**
     * Login name, for accounts of the own organisation. Only for Enterprise Accounts.
     */
    login_id?: string
    /**
     * Kind of the enterprise mail: profession is the standard, base the basic one. Only for internal apps. Absent when it has no value.
     */
    org_email_type?: 'profession' | 'base'
    /**
     * Nickname, for accounts that the own organisation made. Only for Enterprise Accounts.
     */
    nickname?: string
    /**
     * Name of that organisation. Only for Enterprise Accounts.
     */
    exclusive_account_corp_name?: string
    /**
     * Organisation that owns the account. Only for Enterprise Accounts.
     */
    exclusive_account_corp_id?: string
    /**
     * Whether the account is disabled. Only for Enterprise Accounts.
     */
    disable_status?: boolean
    /**
     * When the record was made, in UTC. Absent when it has no value.
     */
    create_time?: string
  }
}
export interface TopapiV2UserListRequest {
  query: {
    /**
     * Token of the app. Also read from a form body.
     */
    access_token: string
  }
  body: {
    /**
     * Department whose direct members are asked for; 1 is the root.
     */
    dept_id: Int64
    /**
     * 0 at first, then the next_cursor of the page before.
     */
    cursor: number
    /**
     * Rows of a page.
     */
    size: number
    /**
     * entry: by the time of joining the department; modify: by the time of the last change; custom: the administrator's order, or pinyin where there is none. Default: "custom".
     */
    order_field?: 'entry_asc' | 'entry_desc' | 'modify_asc' | 'modify_desc' | 'custom'
    /**
     * Whether people with restricted access are listed too. Default: false.
     */
    contain_access_limit?: boolean
    /**
     * Language of the names. Default: "zh_CN".
     */
    language?: 'zh_CN' | 'en_US'
  }
}
export interface TopapiV2UserListResponse {
  /**
   * 0: the call succeeded.
   */
  errcode: 0
  /**
   * ok.
   */
  errmsg: string
  /**
   * One page of people.
   */
  result: {
    /**
     * Whether another page follows.
     */
    has_more: boolean
    /**
     * Cursor of the next page. Present only when has_more is true.
     */
    next_cursor?: number
    /**
     * People, in the order asked for.
     */
    list: {
      /**
       * Id of the person in this organisation.
       */
      userid: string
      /**
       * Id of the person within the developer's own apps.
       */
      unionid: string
      /**
       * Name, in the language asked for where the directory has it.
       */
      name: string
      /**
       * Address of the picture; empty for the default one.
       */
      avatar: string
      /**
       * Country code of the phone number, without a plus. Absent without the permission field:mobile. Only for internal apps. Absent when it has no value.
       */
      state_code?: string
      /**
       * Mobile number. Absent without the permission field:mobile. Only for internal apps. Absent when it has no value.
       */
      mobile?: string
      /**
       * Whether the profile page hides the mobile number.
       */
      hide_mobile: boolean
      /**
       * Extension number. Only for internal apps. Absent or an empty text when it has no value.
       */
      telephone?: string
      /**
       * Employee number. Absent or an empty text when it has no value.
       */
      job_number?: string
      /**
       * Job title. Absent or an empty text when it has no value.
       */
      title?: string
      /**
       * Mail address. Absent without the permission field:personal. Only for internal apps. Absent or an empty text when it has no value.
       */
      email?: string
      /**
       * Enterprise mail address. Absent without the permission field:personal. Only for internal apps. Absent when it has no value.
       */
      org_email?: string
      /**
       * Place of work. Absent without the permission field:personal. Only for internal apps. Absent or an empty text when it has no value.
       */
      work_place?: string
      /**
       * Alias. Absent without the permission field:personal. Only for internal apps. Absent or an empty text when it has no value.
       */
      remark?: string
      /**
       * All departments of the person, not only the one asked for.
       */
      dept_id_list: Int64[]
      /**
       * Place in the department asked for; larger stands earlier.
       */
      dept_order: Int64
      /**
       * Further attributes: JSON text of an object whose values are texts. Absent without the permission field:personal. Only for internal apps. Absent when it has no value.
       */
      extension?: string
      /**
       * Day of hire. Unit: Unix ms. Only for internal apps. Absent when it has no value.
       */
      hired_date?: number
      /**
       * Whether the person has activated DingTalk.
       */
      active: boolean
      /**
       * Whether the person administers the organisation.
       */
      admin: boolean
      /**
       * Whether the person is the boss of the organisation.
       */
      boss: boolean
      /**
       * Whether the person leads the department asked for.
       */
      leader: boolean
      /**
       * Whether this is an Enterprise Account. Only for internal apps.
       */
      exclusive_account?: boolean
      /**
       * Kind of the Enterprise Account: sso or dingtalk. Only for internal apps. Only for Enterprise Accounts.
       */
      exclusive_account_type?: 'sso' | 'dingtalk'
      /**
       * Login name, for accounts of the own organisation. Only for internal apps. Only for Enterprise Accounts.
       */
      login_id?: string
      /**
       * Nickname, for accounts that the own organisation made. Only for internal apps. Only for Enterprise Accounts.
       */
      nickname?: string
      /**
       * Organisation that owns the account. Only for internal apps. Only for Enterprise Accounts.
       */
      exclusive_account_corp_id?: string
      /**
       * Name of that organisation. Only for internal apps. Only for Enterprise Accounts.
       */
      exclusive_account_corp_name?: string
      /**
       * Whether the account is disabled. Only for internal apps. Only for Enterprise Accounts.
       */
      disable_status?: boolean
    }[]
  }
  /**
   * Id of this call.
   */
  request_id: string
}
