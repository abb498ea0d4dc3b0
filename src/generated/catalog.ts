// Made by scripts/generate.ts from schemas/. Do not edit.
import type { Dialect, DialectId, Operation } from '../catalog/operation.js'
import type { OperationId } from './types.js'

export const operations: { readonly [Id in OperationId]: Operation<Id> } = {
  'auth.scopes': {
  "id": "auth.scopes",
  "title": "Get the contact scope of an app",
  "method": "GET",
  "path": "/auth/scopes",
  "dialect": "plain",
  "hosts": [
    "oapi.dingtalk.com",
    "oapi.dingtalk.io"
  ],
  "authentication": "token",
  "appTypes": [
    "internal",
    "third-party"
  ],
  "permission": {
    "id": "qyapi_base",
    "text": "The basic permission required to call enterprise APIs"
  },
  "sources": {
    "page": {
      "kind": "page",
      "title": "Get the Contacts permission scope (English, international)",
      "url": "https://help.dingtalk.io/open/development/obtain-corpsecret-authorization-scope"
    },
    "page-zh": {
      "kind": "page",
      "title": "获取通讯录权限范围 (Chinese, 2026-05-26)",
      "url": "https://open.dingtalk.com/document/development/obtain-corpsecret-authorization-scope"
    },
    "sdk-java": {
      "kind": "sdk",
      "title": "Official legacy Java SDK, OapiAuthScopesRequest and OapiAuthScopesResponse",
      "url": "https://github.com/opendingtalk/alibaba-dingtalk-service-sdk"
    },
    "errors-zh": {
      "kind": "page",
      "title": "Global error codes (Chinese)",
      "url": "https://open.dingtalk.com/document/development/server-api-error-codes-1"
    },
    "probe": {
      "kind": "observed",
      "title": "A public log of calls without credentials, 2026-09-11"
    },
    "observed-push": {
      "kind": "observed",
      "title": "Pushes of org_suite_auth to third-party apps, pasted in public: their auth_scope is an answer of this call"
    }
  },
  "rules": [
    {
      "id": "system-busy",
      "code": -1,
      "message": {
        "zh": "系统繁忙",
        "en": "System is busy"
      },
      "stage": "fault",
      "meaning": "The vendor's server is temporarily unable to answer. The page has no table of errors and points to the global one.",
      "advice": "Ask again later.",
      "basis": "documented",
      "source": "errors-zh"
    }
  ],
  "parameters": [],
  "response": {
    "type": "object",
    "x-erratum": "key-order",
    "required": [
      "errcode",
      "condition_field",
      "auth_user_field",
      "auth_org_scopes",
      "errmsg"
    ],
    "properties": {
      "errcode": {
        "type": "integer",
        "const": 0,
        "x-page": {
          "example": "0"
        }
      },
      "condition_field": {
        "type": "array",
        "items": {
          "type": "string"
        },
        "x-erratum": "condition-field"
      },
      "auth_user_field": {
        "type": "array",
        "items": {
          "type": "string"
        },
        "x-page": {
          "example": "[\"name\",\"email\"]"
        },
        "x-erratum": "user-fields"
      },
      "auth_org_scopes": {
        "type": "object",
        "required": [
          "authed_user",
          "authed_dept"
        ],
        "properties": {
          "authed_user": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "x-page": {
              "example": "[\"user1\",\"user\"]"
            },
            "x-erratum": "rows-on-one-level"
          },
          "authed_dept": {
            "type": "array",
            "items": {
              "x-int64": {}
            },
            "x-page": {
              "example": "[1,2,3]"
            },
            "x-erratum": "scope-of-the-root"
          }
        }
      },
      "errmsg": {
        "type": "string",
        "x-page": {
          "example": "ok"
        }
      }
    }
  }
},
  'contact_1.0.ListEmpLeaveRecords': {
  "id": "contact_1.0.ListEmpLeaveRecords",
  "title": "List the people who left the organisation",
  "method": "GET",
  "path": "/v1.0/contact/empLeaveRecords",
  "dialect": "api",
  "hosts": [
    "api.dingtalk.com",
    "api.dingtalk.io"
  ],
  "authentication": "token",
  "appTypes": [
    "internal"
  ],
  "permission": {
    "id": "Contact.Common.Read",
    "text": "Read permission for basic Contacts data"
  },
  "paging": {
    "kind": "token",
    "position": "nextToken",
    "size": "maxResults",
    "list": "/records",
    "next": "/nextToken"
  },
  "quota": {
    "kind": "free",
    "source": "free-calls"
  },
  "sources": {
    "page": {
      "kind": "page",
      "title": "Query the list of resignation records (English, international)",
      "url": "https://help.dingtalk.io/open/development/query-the-details-of-employees-who-have-left-office"
    },
    "page-zh": {
      "kind": "page",
      "title": "查询离职记录列表 (Chinese, 2025-09-11)",
      "url": "https://open.dingtalk.com/document/development/query-the-details-of-employees-who-have-left-office"
    },
    "sdk-node": {
      "kind": "sdk",
      "title": "Official SDK for Node, @alicloud/dingtalk 2.2.27, contact_1_0",
      "url": "https://www.npmjs.com/package/@alicloud/dingtalk"
    },
    "clients": {
      "kind": "client",
      "title": "Public clients that walk the pages and read the times"
    },
    "observed-missing": {
      "kind": "observed",
      "title": "Live answers to missing parameters of other calls of this API",
      "url": "https://github.com/aliyun/alibabacloud-php-sdk/issues/36"
    },
    "free-calls": {
      "kind": "page",
      "title": "Basic calls such as login and contacts, which are free of the monthly quota (Chinese)",
      "url": "https://open.dingtalk.com/document/development/basic-interfaces-such-as-log-off-and-address-book"
    }
  },
  "rules": [
    {
      "id": "parameter-invalid",
      "code": "invalidParameter.param.invalid",
      "status": 400,
      "message": {
        "zh": "入参错误：%s",
        "en": "Invalid parameter: %s"
      },
      "stage": "parameters",
      "when": {
        "malformed": [
          "startTime",
          "endTime",
          "maxResults"
        ]
      },
      "meaning": "startTime or endTime is no time of ISO 8601 (30 February is none), or maxResults no integer from 1 to 50; %s names the parameter.",
      "advice": "Check the parameter that the text names.",
      "basis": "documented",
      "source": "page#error-codes"
    },
    {
      "id": "end-before-start",
      "code": "invalidParameter.param.invalid",
      "status": 400,
      "message": {
        "zh": "入参错误：%s",
        "en": "Invalid parameter: %s"
      },
      "stage": "handler",
      "meaning": "endTime lies before startTime; %s is endTime.",
      "advice": "Swap the two.",
      "basis": "inferred",
      "source": "page#query-parameters",
      "erratum": "limits-without-code"
    },
    {
      "id": "window-too-long",
      "code": "invalidParameter.param.invalid",
      "status": 400,
      "message": {
        "zh": "入参错误：%s",
        "en": "Invalid parameter: %s"
      },
      "stage": "handler",
      "meaning": "More than 365 days lie between startTime and endTime; %s is endTime.",
      "advice": "Ask in parts.",
      "basis": "documented",
      "source": "page#query-parameters",
      "erratum": "limits-without-code"
    },
    {
      "id": "start-too-old",
      "code": "invalidParameter.param.invalid",
      "status": 400,
      "message": {
        "zh": "入参错误：%s",
        "en": "Invalid parameter: %s"
      },
      "stage": "handler",
      "meaning": "Without endTime, startTime lies more than 365 days ago; %s is startTime.",
      "advice": "Send endTime, or a later startTime.",
      "basis": "documented",
      "source": "page#query-parameters",
      "erratum": "limits-without-code"
    },
    {
      "id": "next-token-unknown",
      "code": "invalidParameter.param.invalid",
      "status": 400,
      "message": {
        "zh": "入参错误：%s",
        "en": "Invalid parameter: %s"
      },
      "stage": "handler",
      "when": {
        "unknown": [
          "nextToken"
        ]
      },
      "meaning": "nextToken is not one that this call handed out; %s is nextToken.",
      "advice": "Send the nextToken of the page before, unchanged.",
      "basis": "inferred",
      "source": "page#query-parameters",
      "erratum": "limits-without-code"
    },
    {
      "id": "system-error",
      "code": "system.error",
      "status": 500,
      "message": {
        "zh": "系统错误",
        "en": "System error"
      },
      "stage": "fault",
      "meaning": "The vendor's server failed.",
      "advice": "Ask again later.",
      "basis": "documented",
      "source": "page#error-codes"
    }
  ],
  "parameters": [
    {
      "name": "startTime",
      "in": "query",
      "required": true,
      "schema": {
        "type": "string",
        "format": "date-time",
        "x-binding": "window-start",
        "x-erratum": "missing-parameter-code"
      }
    },
    {
      "name": "endTime",
      "in": "query",
      "required": false,
      "schema": {
        "type": "string",
        "format": "date-time",
        "x-binding": "window-end",
        "x-erratum": "time-format"
      }
    },
    {
      "name": "nextToken",
      "in": "query",
      "required": false,
      "schema": {
        "type": "string",
        "x-erratum": "first-next-token"
      }
    },
    {
      "name": "maxResults",
      "in": "query",
      "required": true,
      "schema": {
        "type": "integer",
        "minimum": 1,
        "maximum": 50,
        "x-erratum": "max-results-minimum",
        "x-inferred": [
          "minimum"
        ]
      }
    }
  ],
  "response": {
    "type": "object",
    "x-erratum": "examples-blank",
    "required": [
      "records"
    ],
    "properties": {
      "nextToken": {
        "type": "string",
        "x-presence": {
          "when": "another page follows"
        },
        "x-erratum": "last-next-token"
      },
      "records": {
        "type": "array",
        "x-erratum": "records-items",
        "items": {
          "type": "object",
          "x-erratum": "order-not-stated",
          "required": [
            "userId",
            "name",
            "leaveTime",
            "leaveReason"
          ],
          "properties": {
            "userId": {
              "type": "string"
            },
            "name": {
              "type": "string"
            },
            "stateCode": {
              "type": "string",
              "x-presence": {
                "permission": "field:mobile"
              },
              "x-erratum": "mobile-permission"
            },
            "mobile": {
              "type": "string",
              "x-presence": {
                "permission": "field:mobile"
              },
              "x-erratum": "mobile-permission"
            },
            "leaveTime": {
              "type": "string",
              "format": "date-time",
              "x-erratum": "leave-time-zone"
            },
            "leaveReason": {
              "type": "string",
              "enum": [
                "oapi",
                "cancel",
                "leave",
                "unknown",
                "delete"
              ]
            }
          }
        }
      }
    }
  }
},
  'gettoken': {
  "id": "gettoken",
  "title": "Get the token of an internal app, the older way",
  "method": "GET",
  "path": "/gettoken",
  "dialect": "plain",
  "hosts": [
    "oapi.dingtalk.com",
    "oapi.dingtalk.io"
  ],
  "authentication": "none",
  "appTypes": [
    "internal"
  ],
  "permission": {
    "id": "qyapi_base",
    "text": "Basic permission required to call enterprise APIs"
  },
  "sources": {
    "page": {
      "kind": "page",
      "title": "Obtain the access_token of an internal app (English, international)",
      "url": "https://help.dingtalk.io/open/development/obtain-orgapp-token"
    },
    "page-zh": {
      "kind": "page",
      "title": "获取企业内部应用的access_token (Chinese)",
      "url": "https://open.dingtalk.com/document/development/obtain-orgapp-token"
    },
    "sdk-java": {
      "kind": "sdk",
      "title": "Official legacy Java SDK, OapiGettokenRequest and OapiGettokenResponse",
      "url": "https://github.com/opendingtalk/alibaba-dingtalk-service-sdk"
    },
    "probe": {
      "kind": "observed",
      "title": "A public log of calls without credentials, 2026-09-11"
    },
    "observed-bodies": {
      "kind": "observed",
      "title": "Live answers of gettoken pasted in public, six or more"
    }
  },
  "rules": [
    {
      "id": "keys-missing",
      "code": 40035,
      "message": {
        "zh": "缺少参数 corpid or appkey"
      },
      "stage": "handler",
      "meaning": "Neither appkey nor corpid is in the query; what a GET carries in its body is not read.",
      "advice": "Send appkey and appsecret in the query.",
      "basis": "observed",
      "source": "probe",
      "erratum": "keys-in-the-body"
    },
    {
      "id": "credentials-invalid",
      "code": 40096,
      "message": {
        "zh": "不合法的appKey或appSecret"
      },
      "stage": "handler",
      "meaning": "No internal app has this key with this secret. That a missing secret, and the key of a third-party app, are refused the same way is inferred.",
      "advice": "Copy Client ID and Client Secret from the developer console.",
      "basis": "observed",
      "source": "probe",
      "erratum": "documented-codes-differ"
    }
  ],
  "parameters": [
    {
      "name": "appkey",
      "in": "query",
      "required": false,
      "schema": {
        "type": "string",
        "x-binding": "app-key",
        "x-erratum": "keys-judged-together"
      }
    },
    {
      "name": "appsecret",
      "in": "query",
      "required": false,
      "schema": {
        "type": "string",
        "x-binding": "app-secret",
        "x-erratum": "keys-judged-together"
      }
    },
    {
      "name": "corpid",
      "in": "query",
      "required": false,
      "schema": {
        "type": "string",
        "x-erratum": "older-names"
      }
    },
    {
      "name": "corpsecret",
      "in": "query",
      "required": false,
      "schema": {
        "type": "string",
        "x-erratum": "older-names"
      }
    }
  ],
  "response": {
    "type": "object",
    "required": [
      "errcode",
      "access_token",
      "errmsg",
      "expires_in"
    ],
    "properties": {
      "errcode": {
        "type": "integer",
        "const": 0,
        "x-page": {
          "example": "0"
        }
      },
      "access_token": {
        "type": "string",
        "minLength": 1,
        "x-page": {
          "example": "797ce303b1xxxxxxfd9e93e9c15a2d34"
        },
        "x-erratum": "key-order"
      },
      "errmsg": {
        "type": "string",
        "x-page": {
          "example": "ok"
        }
      },
      "expires_in": {
        "type": "integer",
        "minimum": 0,
        "maximum": 7200,
        "x-unit": "s",
        "x-page": {
          "example": "7200"
        }
      }
    }
  }
},
  'oauth2_1.0.GetAccessToken': {
  "id": "oauth2_1.0.GetAccessToken",
  "title": "Get the token of an internal app",
  "method": "POST",
  "path": "/v1.0/oauth2/accessToken",
  "dialect": "api",
  "hosts": [
    "api.dingtalk.com",
    "api.dingtalk.io"
  ],
  "authentication": "none",
  "appTypes": [
    "internal"
  ],
  "permission": {
    "id": "qyapi_base",
    "text": "Basic permissions required to call enterprise APIs"
  },
  "quota": {
    "kind": "free",
    "source": "free-calls"
  },
  "sources": {
    "page": {
      "kind": "page",
      "title": "Get the access token of an internal app (English, international)",
      "url": "https://help.dingtalk.io/open/development/obtain-the-access-token-of-an-internal-app"
    },
    "page-zh": {
      "kind": "page",
      "title": "获取企业内部应用的accessToken (Chinese)",
      "url": "https://open.dingtalk.com/document/development/obtain-the-access-token-of-an-internal-app"
    },
    "sdk-node": {
      "kind": "sdk",
      "title": "Official SDK for Node, @alicloud/dingtalk 2.2.27, oauth2_1_0",
      "url": "https://www.npmjs.com/package/@alicloud/dingtalk"
    },
    "probe": {
      "kind": "observed",
      "title": "A public log of calls without credentials, 2026-09-11"
    },
    "observed-order": {
      "kind": "observed",
      "title": "A live answer pasted in public",
      "url": "https://github.com/DingTalk-Real-AI/dingtalk-openclaw-connector/issues/648"
    },
    "observed-missing": {
      "kind": "observed",
      "title": "Live answers to missing parameters of other calls of this API",
      "url": "https://github.com/aliyun/alibabacloud-php-sdk/issues/36"
    },
    "free-calls": {
      "kind": "page",
      "title": "Basic calls such as login and contacts, which are free of the monthly quota (Chinese)",
      "url": "https://open.dingtalk.com/document/development/basic-interfaces-such-as-log-off-and-address-book"
    }
  },
  "rules": [
    {
      "id": "credentials-invalid",
      "code": "invalidClientIdOrSecret",
      "status": 400,
      "message": {
        "zh": "无效的clientId或者clientSecret",
        "en": "Invalid clientId or clientSecret"
      },
      "stage": "handler",
      "meaning": "No internal app has this key with this secret.",
      "advice": "Copy Client ID and Client Secret from the developer console.",
      "basis": "observed",
      "source": "probe"
    },
    {
      "id": "parameter-invalid",
      "code": "invalidClientIdOrSecret",
      "status": 400,
      "message": {
        "zh": "无效的clientId或者clientSecret",
        "en": "Invalid clientId or clientSecret"
      },
      "stage": "parameters",
      "when": {
        "malformed": [
          "appKey",
          "appSecret"
        ]
      },
      "meaning": "appKey or appSecret is no text.",
      "advice": "Send both as JSON texts.",
      "basis": "inferred",
      "source": "page#error-codes",
      "erratum": "missing-parameter-code"
    }
  ],
  "parameters": [
    {
      "name": "appKey",
      "in": "body",
      "required": true,
      "schema": {
        "type": "string",
        "x-binding": "app-key",
        "x-erratum": "missing-parameter-code"
      }
    },
    {
      "name": "appSecret",
      "in": "body",
      "required": true,
      "schema": {
        "type": "string",
        "x-binding": "app-secret",
        "x-erratum": "missing-parameter-code"
      }
    }
  ],
  "response": {
    "type": "object",
    "required": [
      "expireIn",
      "accessToken"
    ],
    "properties": {
      "expireIn": {
        "type": "integer",
        "minimum": 0,
        "maximum": 7200,
        "x-unit": "s",
        "x-page": {
          "example": "7200"
        },
        "x-erratum": "key-order"
      },
      "accessToken": {
        "type": "string",
        "minLength": 1,
        "x-page": {
          "example": "fw8ef8we8f76e6f7s8dxxxx"
        }
      }
    }
  }
},
  'oauth2_1.0.GetToken': {
  "id": "oauth2_1.0.GetToken",
  "title": "Get the token of an app, whatever its type, for one organisation",
  "method": "POST",
  "path": "/v1.0/oauth2/{corpId}/token",
  "dialect": "api",
  "hosts": [
    "api.dingtalk.com",
    "api.dingtalk.io"
  ],
  "authentication": "none",
  "appTypes": [
    "internal",
    "third-party"
  ],
  "permission": {
    "id": "qyapi_base",
    "text": "Basic permission required to call enterprise APIs"
  },
  "sources": {
    "page": {
      "kind": "page",
      "title": "Get the access token of an app (English, international)",
      "url": "https://help.dingtalk.io/open/development/api-gettoken"
    },
    "page-zh": {
      "kind": "page",
      "title": "获取应用的 Access Token (Chinese)",
      "url": "https://open.dingtalk.com/document/development/api-gettoken"
    },
    "page-internal": {
      "kind": "page",
      "title": "Get the access token of an internal app (English, international)",
      "url": "https://help.dingtalk.io/open/development/obtain-the-access-token-of-an-internal-app"
    },
    "sdk-node": {
      "kind": "sdk",
      "title": "Official SDK for Node, @alicloud/dingtalk 2.2.27, oauth2_1_0",
      "url": "https://www.npmjs.com/package/@alicloud/dingtalk"
    },
    "probe": {
      "kind": "observed",
      "title": "A public log of calls without credentials, 2026-09-11"
    },
    "observed-missing": {
      "kind": "observed",
      "title": "Live answers to missing parameters of other calls of this API",
      "url": "https://github.com/aliyun/alibabacloud-php-sdk/issues/36"
    }
  },
  "rules": [
    {
      "id": "credentials-invalid",
      "code": "invalid.client",
      "status": 400,
      "message": {
        "zh": "invalid.client",
        "en": "invalid.client"
      },
      "stage": "handler",
      "meaning": "No app has this client_id with this client_secret.",
      "advice": "Copy Client ID and Client Secret from the developer console.",
      "basis": "documented",
      "source": "page#error-codes"
    },
    {
      "id": "parameter-invalid",
      "code": "invalid.client",
      "status": 400,
      "message": {
        "zh": "invalid.client",
        "en": "invalid.client"
      },
      "stage": "parameters",
      "when": {
        "malformed": [
          "client_id",
          "client_secret"
        ]
      },
      "meaning": "client_id or client_secret is no text.",
      "advice": "Send both as JSON texts.",
      "basis": "inferred",
      "source": "page#error-codes",
      "erratum": "missing-parameter-code"
    },
    {
      "id": "grant-type-unsupported",
      "code": "unsupported.grant.type",
      "status": 400,
      "message": {
        "zh": "unsupported.grant.type",
        "en": "unsupported.grant.type"
      },
      "stage": "parameters",
      "when": {
        "malformed": [
          "grant_type"
        ]
      },
      "meaning": "grant_type is not client_credentials.",
      "advice": "Send client_credentials.",
      "basis": "documented",
      "source": "page#error-codes"
    },
    {
      "id": "app-unauthorized",
      "code": "unauthorized.client",
      "status": 401,
      "message": {
        "zh": "unauthorized.client",
        "en": "unauthorized.client"
      },
      "stage": "fault",
      "meaning": "The app is not authorised. Nothing here provokes it but a fault: an app of the simulator is authorised by its organisation.",
      "advice": "Have the organisation enable the app.",
      "basis": "documented",
      "source": "page#error-codes"
    },
    {
      "id": "server-error",
      "code": "server.error",
      "status": 500,
      "message": {
        "zh": "server.error",
        "en": "server.error"
      },
      "stage": "fault",
      "meaning": "The vendor's server failed.",
      "advice": "Ask again later.",
      "basis": "documented",
      "source": "page#error-codes"
    },
    {
      "id": "unknown-organization",
      "code": "unknownError",
      "status": 500,
      "message": {
        "zh": "未知错误"
      },
      "stage": "handler",
      "when": {
        "unknown": [
          "corpId"
        ]
      },
      "meaning": "There is no such organisation, whatever the client is. Seen for a corpId and a client that were both made up; that the corpId is looked at first is inferred.",
      "advice": "Send the corpId of the organisation that the app runs in.",
      "basis": "observed",
      "source": "probe",
      "erratum": "organization-unknown-code"
    }
  ],
  "parameters": [
    {
      "name": "corpId",
      "in": "path",
      "required": true,
      "schema": {
        "type": "string",
        "x-binding": "corp-id"
      }
    },
    {
      "name": "client_id",
      "in": "body",
      "required": true,
      "schema": {
        "type": "string",
        "x-binding": "app-key",
        "x-erratum": "missing-parameter-code"
      }
    },
    {
      "name": "client_secret",
      "in": "body",
      "required": true,
      "schema": {
        "type": "string",
        "x-binding": "app-secret",
        "x-erratum": "missing-parameter-code"
      }
    },
    {
      "name": "grant_type",
      "in": "body",
      "required": true,
      "schema": {
        "type": "string",
        "enum": [
          "client_credentials"
        ],
        "default": "client_credentials",
        "x-erratum": "missing-parameter-code"
      }
    }
  ],
  "response": {
    "type": "object",
    "required": [
      "access_token",
      "expires_in"
    ],
    "properties": {
      "access_token": {
        "type": "string",
        "minLength": 1,
        "x-page": {
          "example": "2bf******9be361a5084f1e2b8"
        },
        "x-erratum": "repeat-not-stated"
      },
      "expires_in": {
        "type": "integer",
        "minimum": 0,
        "maximum": 7200,
        "x-unit": "s",
        "x-page": {
          "example": "7200"
        }
      }
    }
  }
},
  'topapi.inactive.user.v2.get': {
  "id": "topapi.inactive.user.v2.get",
  "title": "List who signed in, or did not, on a day",
  "method": "POST",
  "path": "/topapi/inactive/user/v2/get",
  "dialect": "topapi",
  "hosts": [
    "oapi.dingtalk.com",
    "oapi.dingtalk.io"
  ],
  "authentication": "token",
  "appTypes": [
    "internal"
  ],
  "permission": {
    "id": "qyapi_liveness_base",
    "text": "Permission to access organization activity data"
  },
  "paging": {
    "kind": "offset",
    "position": "offset",
    "size": "size",
    "list": "/result/list",
    "next": "/result/next_cursor",
    "more": "/result/has_more"
  },
  "quota": {
    "kind": "free",
    "source": "free-calls"
  },
  "sources": {
    "page": {
      "kind": "page",
      "title": "Get the list of employees who did not sign in to DingTalk (English, international)",
      "url": "https://help.dingtalk.io/open/development/queries-the-inactive-users-or-active-users-under-an-enterprise"
    },
    "page-zh": {
      "kind": "page",
      "title": "获取未登录钉钉的员工列表 (Chinese, 2026-06-08)",
      "url": "https://open.dingtalk.com/document/development/queries-the-inactive-users-or-active-users-under-an-enterprise"
    },
    "sdk-java": {
      "kind": "sdk",
      "title": "Official legacy Java SDK, OapiInactiveUserV2GetRequest and OapiInactiveUserV2GetResponse (2020-01-13)",
      "url": "https://github.com/opendingtalk/alibaba-dingtalk-service-sdk"
    },
    "errors-zh": {
      "kind": "page",
      "title": "Global error codes (Chinese)",
      "url": "https://open.dingtalk.com/document/development/server-api-error-codes-1"
    },
    "observed-bodies": {
      "kind": "observed",
      "title": "Live bodies of topapi/user/listsimple and topapi/v2/department/listsub, pasted into the test of a Java client (2020)"
    },
    "free-calls": {
      "kind": "page",
      "title": "Basic calls such as login and contacts, which are free of the monthly quota (Chinese)",
      "url": "https://open.dingtalk.com/document/development/basic-interfaces-such-as-log-off-and-address-book"
    }
  },
  "rules": [
    {
      "id": "required-missing",
      "code": 400002,
      "message": {
        "zh": "参数错误",
        "en": "Invalid parameter"
      },
      "stage": "parameters",
      "when": {
        "missing": [
          "is_active",
          "offset",
          "size",
          "query_date"
        ]
      },
      "meaning": "A required parameter is absent, null or empty.",
      "advice": "Check whether the required parameters meet the requirements.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "code-400002-twice"
    },
    {
      "id": "size-invalid",
      "code": 40069,
      "message": {
        "zh": "不合法的分页大小",
        "en": "Invalid size"
      },
      "stage": "parameters",
      "when": {
        "malformed": [
          "size"
        ]
      },
      "meaning": "size is no integer from 1 to 100.",
      "advice": "Check the page size.",
      "basis": "documented",
      "source": "page#error-codes"
    },
    {
      "id": "offset-invalid",
      "code": 40068,
      "message": {
        "zh": "不合法的偏移量",
        "en": "Invalid offset"
      },
      "stage": "parameters",
      "when": {
        "malformed": [
          "offset"
        ]
      },
      "meaning": "offset is negative or no integer.",
      "advice": "Adjust the offset.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "offset-zero"
    },
    {
      "id": "parameter-invalid",
      "code": 400002,
      "message": {
        "zh": "参数错误",
        "en": "Invalid parameter format"
      },
      "stage": "parameters",
      "when": {
        "malformed": [
          "is_active",
          "dept_ids",
          "query_date"
        ]
      },
      "meaning": "is_active is no boolean, dept_ids no comma list of integers, or query_date not of eight digits.",
      "advice": "Check the format of the parameters.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "code-400002-twice"
    },
    {
      "id": "date-outside-window",
      "code": 400002,
      "message": {
        "zh": "参数错误",
        "en": "Invalid parameter"
      },
      "stage": "handler",
      "meaning": "query_date is no day of the calendar, such as 30 February, or lies outside the days that have data: from 31 days ago to yesterday (Asia/Shanghai), yesterday only from 09:00.",
      "advice": "Ask for a day of the past month, and for yesterday after 9 o'clock.",
      "basis": "inferred",
      "source": "page#api-call-description",
      "erratum": "date-window"
    },
    {
      "id": "too-many-departments",
      "code": 400002,
      "message": {
        "zh": "参数错误",
        "en": "Invalid parameter"
      },
      "stage": "handler",
      "meaning": "dept_ids holds more than 100 ids.",
      "advice": "Ask in parts.",
      "basis": "documented",
      "source": "sdk-java",
      "erratum": "dept-ids-maximum"
    },
    {
      "id": "unknown-department",
      "code": 400002,
      "message": {
        "zh": "参数错误",
        "en": "Invalid parameter"
      },
      "stage": "handler",
      "when": {
        "unknown": [
          "dept_ids"
        ]
      },
      "meaning": "dept_ids names a department that the organisation does not have.",
      "advice": "Check the department ids.",
      "basis": "inferred",
      "source": "page#error-codes",
      "erratum": "unknown-ids"
    },
    {
      "id": "system-busy",
      "code": -1,
      "message": {
        "zh": "系统繁忙",
        "en": "System busy"
      },
      "stage": "fault",
      "meaning": "The vendor's server is temporarily unable to answer.",
      "advice": "Ask again later.",
      "basis": "documented",
      "source": "page#error-codes"
    }
  ],
  "parameters": [
    {
      "name": "is_active",
      "in": "body",
      "required": true,
      "schema": {
        "type": "boolean",
        "default": false
      }
    },
    {
      "name": "dept_ids",
      "in": "body",
      "required": false,
      "schema": {
        "type": "string",
        "pattern": "^-?\\d{1,19}(,-?\\d{1,19})*$",
        "x-repair": "id-list",
        "x-erratum": "sub-departments"
      }
    },
    {
      "name": "offset",
      "in": "body",
      "required": true,
      "schema": {
        "type": "integer",
        "minimum": 0,
        "x-erratum": "offset-sample"
      }
    },
    {
      "name": "size",
      "in": "body",
      "required": true,
      "schema": {
        "type": "integer",
        "minimum": 1,
        "maximum": 100,
        "x-erratum": "offset-and-size-required"
      }
    },
    {
      "name": "query_date",
      "in": "body",
      "required": true,
      "schema": {
        "type": "string",
        "pattern": "^\\d{8}$",
        "x-binding": "date"
      }
    }
  ],
  "response": {
    "type": "object",
    "x-erratum": "order-not-stated",
    "required": [
      "result",
      "errmsg",
      "errcode",
      "request_id"
    ],
    "properties": {
      "result": {
        "type": "object",
        "required": [
          "list",
          "has_more"
        ],
        "x-erratum": "result-class-name",
        "properties": {
          "next_cursor": {
            "type": "integer",
            "minimum": 0,
            "x-presence": {
              "when": "has_more is true"
            },
            "x-page": {
              "example": "1000"
            },
            "x-erratum": "next-cursor-absent"
          },
          "list": {
            "type": "array",
            "x-page": {
              "example": "[“user123”,“user456”]"
            },
            "x-erratum": "list-follows-is-active",
            "items": {
              "type": "string",
              "x-erratum": "curly-quotes"
            }
          },
          "has_more": {
            "type": "boolean",
            "x-page": {
              "example": "false"
            }
          }
        }
      },
      "errmsg": {
        "type": "string",
        "x-page": {
          "example": "ok"
        }
      },
      "errcode": {
        "type": "integer",
        "const": 0,
        "x-page": {
          "example": "0"
        }
      },
      "request_id": {
        "type": "string",
        "pattern": "^[0-9a-z]{11,13}$",
        "x-page": {
          "example": "o565d47xy9cz"
        }
      }
    }
  }
},
  'topapi.user.count': {
  "id": "topapi.user.count",
  "title": "Count the people of the organisation",
  "method": "POST",
  "path": "/topapi/user/count",
  "dialect": "topapi",
  "hosts": [
    "oapi.dingtalk.com",
    "oapi.dingtalk.io"
  ],
  "authentication": "token",
  "appTypes": [
    "internal",
    "third-party"
  ],
  "permission": {
    "id": "qyapi_get_member",
    "text": "Read permission for user information"
  },
  "quota": {
    "kind": "free",
    "source": "free-calls"
  },
  "sources": {
    "page": {
      "kind": "page",
      "title": "Get the number of employees (English, international)",
      "url": "https://help.dingtalk.io/open/development/user-management-acquires-number-employees"
    },
    "page-zh": {
      "kind": "page",
      "title": "获取员工人数 (Chinese, 2026-06-08)",
      "url": "https://open.dingtalk.com/document/development/user-management-acquires-number-employees"
    },
    "sdk-java": {
      "kind": "sdk",
      "title": "Official legacy Java SDK, OapiUserCountRequest and OapiUserCountResponse (2020-09-13)",
      "url": "https://github.com/opendingtalk/alibaba-dingtalk-service-sdk"
    },
    "errors-zh": {
      "kind": "page",
      "title": "Global error codes (Chinese)",
      "url": "https://open.dingtalk.com/document/development/server-api-error-codes-1"
    },
    "probe": {
      "kind": "observed",
      "title": "A public log of calls without credentials, 2026-09-11"
    },
    "free-calls": {
      "kind": "page",
      "title": "Basic calls such as login and contacts, which are free of the monthly quota (Chinese)",
      "url": "https://open.dingtalk.com/document/development/basic-interfaces-such-as-log-off-and-address-book"
    }
  },
  "rules": [
    {
      "id": "required-missing",
      "code": 400002,
      "message": {
        "zh": "参数错误",
        "en": "Parameter is empty"
      },
      "stage": "parameters",
      "when": {
        "missing": [
          "only_active"
        ]
      },
      "meaning": "A required parameter is absent, null or empty.",
      "advice": "Send all required parameters.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "code-means-empty"
    },
    {
      "id": "parameter-invalid",
      "code": 40035,
      "message": {
        "zh": "不合法的参数",
        "en": "Invalid parameter"
      },
      "stage": "parameters",
      "when": {
        "malformed": [
          "only_active"
        ]
      },
      "meaning": "A parameter is not of its type.",
      "advice": "Send true or false.",
      "basis": "documented",
      "source": "page#error-codes"
    },
    {
      "id": "system-busy",
      "code": -1,
      "message": {
        "zh": "系统繁忙",
        "en": "System busy"
      },
      "stage": "fault",
      "meaning": "The vendor's server is temporarily unable to answer.",
      "advice": "Ask again later.",
      "basis": "documented",
      "source": "page#error-codes"
    }
  ],
  "parameters": [
    {
      "name": "only_active",
      "in": "body",
      "required": true,
      "schema": {
        "type": "boolean",
        "default": false
      }
    }
  ],
  "response": {
    "type": "object",
    "required": [
      "request_id",
      "errcode",
      "errmsg",
      "result"
    ],
    "properties": {
      "request_id": {
        "type": "string",
        "pattern": "^[0-9a-z]{11,13}$",
        "x-page": {
          "example": "o38h5bztjouc"
        }
      },
      "errcode": {
        "type": "integer",
        "const": 0,
        "x-page": {
          "example": "0"
        }
      },
      "errmsg": {
        "type": "string",
        "x-page": {
          "example": "Invalid access_token"
        },
        "x-erratum": "errmsg-of-failure"
      },
      "result": {
        "type": "object",
        "required": [
          "count"
        ],
        "x-erratum": "result-class-name",
        "properties": {
          "count": {
            "type": "integer",
            "minimum": 0,
            "x-page": {
              "example": "4"
            },
            "x-erratum": "who-counts"
          }
        }
      }
    }
  }
},
  'topapi.user.listid': {
  "id": "topapi.user.listid",
  "title": "List the userids of a department",
  "method": "POST",
  "path": "/topapi/user/listid",
  "dialect": "topapi",
  "hosts": [
    "oapi.dingtalk.com",
    "oapi.dingtalk.io"
  ],
  "authentication": "token",
  "appTypes": [
    "internal",
    "third-party"
  ],
  "permission": {
    "id": "qyapi_get_member",
    "text": "成员信息读权限"
  },
  "quota": {
    "kind": "free",
    "source": "free-calls"
  },
  "sources": {
    "page": {
      "kind": "page",
      "title": "获取部门用户userid列表 (Chinese, international)",
      "url": "https://help.dingtalk.io/zh/open/development/query-the-list-of-department-userids"
    },
    "page-zh": {
      "kind": "page",
      "title": "获取部门用户userid列表 (Chinese, 2026-06-08)",
      "url": "https://open.dingtalk.com/document/development/query-the-list-of-department-userids"
    },
    "page-en": {
      "kind": "page",
      "title": "Get the user ID list of a department (English, international)",
      "url": "https://help.dingtalk.io/open/development/query-the-list-of-department-userids"
    },
    "sdk-java": {
      "kind": "sdk",
      "title": "Official legacy Java SDK, OapiUserListidRequest and OapiUserListidResponse (2020-09-13)",
      "url": "https://github.com/opendingtalk/alibaba-dingtalk-service-sdk"
    },
    "errors-zh": {
      "kind": "page",
      "title": "Global error codes (Chinese)",
      "url": "https://open.dingtalk.com/document/development/server-api-error-codes-1"
    },
    "observed-unknown-department": {
      "kind": "observed",
      "title": "A live answer for a department that does not exist",
      "url": "https://github.com/ohdarling/virtual-ldap/issues/19"
    },
    "free-calls": {
      "kind": "page",
      "title": "Basic calls such as login and contacts, which are free of the monthly quota (Chinese)",
      "url": "https://open.dingtalk.com/document/development/basic-interfaces-such-as-log-off-and-address-book"
    }
  },
  "rules": [
    {
      "id": "unknown-department",
      "code": 60003,
      "message": {
        "zh": "部门不存在",
        "en": "Department not found"
      },
      "stage": "handler",
      "when": {
        "unknown": [
          "dept_id"
        ]
      },
      "meaning": "The organisation has no such department.",
      "advice": "Check the department id.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "texts-of-the-page"
    },
    {
      "id": "required-missing",
      "code": 400002,
      "message": {
        "zh": "参数错误",
        "en": "Invalid parameter"
      },
      "stage": "parameters",
      "when": {
        "missing": [
          "dept_id"
        ]
      },
      "meaning": "A required parameter is absent, null or empty.",
      "advice": "Check whether the parameters are valid.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "texts-of-the-page"
    },
    {
      "id": "parameter-invalid",
      "code": 400002,
      "message": {
        "zh": "参数错误",
        "en": "Invalid parameter"
      },
      "stage": "parameters",
      "when": {
        "malformed": [
          "dept_id"
        ]
      },
      "meaning": "A parameter is not of its type or outside its range.",
      "advice": "Check whether the parameters are valid.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "texts-of-the-page"
    },
    {
      "id": "system-busy",
      "code": -1,
      "message": {
        "zh": "系统繁忙",
        "en": "System busy"
      },
      "stage": "fault",
      "meaning": "The vendor's server is temporarily unable to answer.",
      "advice": "Ask again later.",
      "basis": "documented",
      "source": "page#error-codes"
    }
  ],
  "parameters": [
    {
      "name": "dept_id",
      "in": "body",
      "required": true,
      "schema": {
        "x-int64": {
          "minimum": 1
        },
        "x-binding": "department",
        "x-erratum": "dept-id-minimum"
      }
    }
  ],
  "response": {
    "type": "object",
    "required": [
      "request_id",
      "errcode",
      "errmsg",
      "result"
    ],
    "properties": {
      "request_id": {
        "type": "string",
        "pattern": "^[0-9a-z]{11,13}$",
        "x-page": {
          "example": "4f9kasjdhop"
        }
      },
      "errcode": {
        "type": "integer",
        "const": 0,
        "x-page": {
          "example": "0"
        }
      },
      "errmsg": {
        "type": "string",
        "x-page": {
          "example": "ok"
        }
      },
      "result": {
        "type": "object",
        "required": [
          "userid_list"
        ],
        "x-erratum": "result-class-name",
        "properties": {
          "userid_list": {
            "type": "array",
            "x-page": {
              "example": "[“zxxxx”,“lixxxi”]"
            },
            "x-erratum": "list-unspecified",
            "items": {
              "type": "string",
              "x-erratum": "curly-quotes"
            }
          }
        }
      }
    }
  }
},
  'topapi.user.listsimple': {
  "id": "topapi.user.listsimple",
  "title": "List the people of a department, with userid and name alone",
  "method": "POST",
  "path": "/topapi/user/listsimple",
  "dialect": "topapi",
  "hosts": [
    "oapi.dingtalk.com",
    "oapi.dingtalk.io"
  ],
  "authentication": "token",
  "appTypes": [
    "internal",
    "third-party"
  ],
  "permission": {
    "id": "qyapi_get_department_member",
    "text": "Read permission for Contacts department users"
  },
  "contactScope": {
    "kind": "department",
    "parameter": "dept_id",
    "rule": "department-outside-scope"
  },
  "paging": {
    "kind": "cursor",
    "position": "cursor",
    "size": "size",
    "list": "/result/list",
    "next": "/result/next_cursor",
    "more": "/result/has_more"
  },
  "quota": {
    "kind": "free",
    "source": "free-calls"
  },
  "sources": {
    "page": {
      "kind": "page",
      "title": "Get basic information about department users (English, international)",
      "url": "https://help.dingtalk.io/open/development/queries-the-simple-information-of-a-department-user"
    },
    "page-zh": {
      "kind": "page",
      "title": "获取部门用户基础信息 (Chinese)",
      "url": "https://open.dingtalk.com/document/development/queries-the-simple-information-of-a-department-user"
    },
    "page-user-list": {
      "kind": "page",
      "title": "The sibling page of topapi/v2/user/list",
      "url": "https://help.dingtalk.io/open/development/queries-the-complete-information-of-a-department-user"
    },
    "sdk-java": {
      "kind": "sdk",
      "title": "Official legacy Java SDK, OapiUserListsimpleRequest and OapiUserListsimpleResponse (2020-09-13)",
      "url": "https://github.com/opendingtalk/alibaba-dingtalk-service-sdk"
    },
    "errors-zh": {
      "kind": "page",
      "title": "Global error codes (Chinese)",
      "url": "https://open.dingtalk.com/document/development/server-api-error-codes-1"
    },
    "observed-bodies": {
      "kind": "observed",
      "title": "Live bodies of topapi/user/listsimple and topapi/v2/department/listsub, pasted into the test of a Java client (2020)"
    },
    "observed-scope": {
      "kind": "observed",
      "title": "A live answer for a department outside the contact scope (2024)",
      "url": "https://github.com/opsre/go-ldap-admin/issues/298"
    },
    "observed-unknown-department": {
      "kind": "observed",
      "title": "A live answer for a department that does not exist",
      "url": "https://github.com/ohdarling/virtual-ldap/issues/19"
    },
    "free-calls": {
      "kind": "page",
      "title": "Basic calls such as login and contacts, which are free of the monthly quota (Chinese)",
      "url": "https://open.dingtalk.com/document/development/basic-interfaces-such-as-log-off-and-address-book"
    }
  },
  "rules": [
    {
      "id": "required-missing",
      "code": 400002,
      "message": {
        "zh": "参数错误",
        "en": "Invalid parameter"
      },
      "stage": "parameters",
      "when": {
        "missing": [
          "dept_id",
          "cursor",
          "size"
        ]
      },
      "meaning": "A required parameter is absent, null or empty.",
      "advice": "Fill in the parameters as required.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "texts-of-the-page"
    },
    {
      "id": "parameter-invalid",
      "code": 400002,
      "message": {
        "zh": "参数错误",
        "en": "Invalid parameter"
      },
      "stage": "parameters",
      "when": {
        "malformed": [
          "dept_id",
          "order_field",
          "contain_access_limit",
          "language"
        ]
      },
      "meaning": "A parameter other than cursor and size is not of its type or not one of its values.",
      "advice": "Fill in the parameters as required.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "texts-of-the-page"
    },
    {
      "id": "unknown-department",
      "code": 60003,
      "message": {
        "zh": "部门不存在",
        "en": "The department is not found"
      },
      "stage": "handler",
      "when": {
        "unknown": [
          "dept_id"
        ]
      },
      "meaning": "The organisation has no such department.",
      "advice": "Check the department id.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "texts-of-the-page"
    },
    {
      "id": "size-invalid",
      "code": 40069,
      "message": {
        "zh": "不合法的分页大小",
        "en": "Invalid size"
      },
      "stage": "parameters",
      "when": {
        "malformed": [
          "size"
        ]
      },
      "meaning": "size is no integer from 1 to 100.",
      "advice": "Adjust the page size.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "texts-of-the-page"
    },
    {
      "id": "offset-invalid",
      "code": 40068,
      "message": {
        "zh": "不合法的偏移量",
        "en": "Invalid offset"
      },
      "stage": "parameters",
      "when": {
        "malformed": [
          "cursor"
        ]
      },
      "meaning": "cursor is no integer from 0 to 100000.",
      "advice": "Start with 0, then send the next_cursor of the page before.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "texts-of-the-page"
    },
    {
      "id": "system-busy",
      "code": -1,
      "message": {
        "zh": "系统繁忙",
        "en": "System busy"
      },
      "stage": "fault",
      "meaning": "The vendor's server is temporarily unable to answer.",
      "advice": "Ask again later.",
      "basis": "documented",
      "source": "page#error-codes"
    },
    {
      "id": "department-outside-scope",
      "code": 50004,
      "message": {
        "zh": "请求的部门id不在授权范围内"
      },
      "stage": "contact-scope",
      "meaning": "The department lies outside the contact scope of the app; said of unknown departments too, unless the scope covers the root.",
      "advice": "Ask auth/scopes for the departments of this app, and start the walk there.",
      "basis": "documented",
      "source": "errors-zh",
      "erratum": "scope-not-listed"
    }
  ],
  "parameters": [
    {
      "name": "dept_id",
      "in": "body",
      "required": true,
      "schema": {
        "x-int64": {
          "minimum": 1
        },
        "x-binding": "department",
        "x-erratum": "dept-id-minimum"
      }
    },
    {
      "name": "cursor",
      "in": "body",
      "required": true,
      "schema": {
        "type": "integer",
        "minimum": 0,
        "maximum": 100000,
        "x-erratum": "cursor-is-the-offset"
      }
    },
    {
      "name": "size",
      "in": "body",
      "required": true,
      "schema": {
        "type": "integer",
        "minimum": 1,
        "maximum": 100,
        "x-erratum": "size-minimum"
      }
    },
    {
      "name": "order_field",
      "in": "body",
      "required": false,
      "schema": {
        "type": "string",
        "enum": [
          "entry_asc",
          "entry_desc",
          "modify_asc",
          "modify_desc",
          "custom"
        ],
        "default": "custom"
      }
    },
    {
      "name": "contain_access_limit",
      "in": "body",
      "required": false,
      "schema": {
        "type": "boolean",
        "default": false,
        "x-erratum": "access-limit-default"
      }
    },
    {
      "name": "language",
      "in": "body",
      "required": false,
      "schema": {
        "type": "string",
        "enum": [
          "zh_CN",
          "en_US"
        ],
        "default": "zh_CN"
      }
    }
  ],
  "response": {
    "type": "object",
    "required": [
      "request_id",
      "errcode",
      "errmsg",
      "result"
    ],
    "properties": {
      "request_id": {
        "type": "string",
        "pattern": "^[0-9a-z]{11,13}$",
        "x-page": {
          "example": "4f9md9obopn2"
        }
      },
      "errcode": {
        "type": "integer",
        "const": 0,
        "x-page": {
          "example": "0"
        }
      },
      "errmsg": {
        "type": "string",
        "x-page": {
          "example": "ok"
        }
      },
      "result": {
        "type": "object",
        "required": [
          "has_more",
          "list"
        ],
        "x-erratum": "class-names-as-types",
        "properties": {
          "has_more": {
            "type": "boolean",
            "x-page": {
              "example": "true"
            }
          },
          "next_cursor": {
            "type": "integer",
            "minimum": 0,
            "x-presence": {
              "when": "has_more is true"
            },
            "x-page": {
              "example": "10"
            },
            "x-erratum": "next-cursor-absent"
          },
          "list": {
            "type": "array",
            "x-erratum": "class-names-as-types",
            "items": {
              "type": "object",
              "required": [
                "userid",
                "name"
              ],
              "properties": {
                "userid": {
                  "type": "string",
                  "x-page": {
                    "example": "zxxxxx"
                  }
                },
                "name": {
                  "type": "string",
                  "x-page": {
                    "example": "Zhang San"
                  }
                }
              }
            }
          }
        }
      }
    }
  }
},
  'topapi.v2.department.get': {
  "id": "topapi.v2.department.get",
  "title": "Get one department",
  "method": "POST",
  "path": "/topapi/v2/department/get",
  "dialect": "topapi",
  "hosts": [
    "oapi.dingtalk.com",
    "oapi.dingtalk.io"
  ],
  "authentication": "token",
  "appTypes": [
    "internal",
    "third-party"
  ],
  "permission": {
    "id": "qyapi_get_department_list",
    "text": "Read permission for Contacts department information"
  },
  "contactScope": {
    "kind": "department",
    "parameter": "dept_id",
    "rule": "department-outside-scope"
  },
  "quota": {
    "kind": "free",
    "source": "free-calls"
  },
  "sources": {
    "page": {
      "kind": "page",
      "title": "Get department details (English, international)",
      "url": "https://help.dingtalk.io/open/development/query-department-details0-v2"
    },
    "page-zh": {
      "kind": "page",
      "title": "获取部门详情 (Chinese)",
      "url": "https://open.dingtalk.com/document/development/query-department-details0-v2"
    },
    "sdk-java": {
      "kind": "sdk",
      "title": "Official legacy Java SDK, OapiV2DepartmentGetRequest and OapiV2DepartmentGetResponse (2021)",
      "url": "https://github.com/opendingtalk/alibaba-dingtalk-service-sdk"
    },
    "sdk-dotnet": {
      "kind": "sdk",
      "title": "Official legacy .NET SDK, OapiV2DepartmentGetResponse (newer than the Java SDK)"
    },
    "errors-zh": {
      "kind": "page",
      "title": "Global error codes (Chinese)",
      "url": "https://open.dingtalk.com/document/development/server-api-error-codes-1"
    },
    "observed-scope": {
      "kind": "observed",
      "title": "A live answer for a department outside the contact scope (2024)",
      "url": "https://github.com/opsre/go-ldap-admin/issues/298"
    },
    "observed-unknown-department": {
      "kind": "observed",
      "title": "A live answer for a department that does not exist",
      "url": "https://github.com/ohdarling/virtual-ldap/issues/19"
    },
    "observed-root": {
      "kind": "observed",
      "title": "A client that meets a root without parent",
      "url": "https://github.com/1Panel-dev/CordysCRM/pull/219"
    },
    "observed-school": {
      "kind": "observed",
      "title": "A live answer for a department of the home and school contacts, pasted into a comment of a Java client"
    },
    "observed-hidden": {
      "kind": "observed",
      "title": "A live answer for a hidden department, pasted into the test of a Go client (2021)"
    },
    "observed-scenes": {
      "kind": "observed",
      "title": "A live answer with scene settings, kept in the code of a JavaScript client"
    },
    "free-calls": {
      "kind": "page",
      "title": "Basic calls such as login and contacts, which are free of the monthly quota (Chinese)",
      "url": "https://open.dingtalk.com/document/development/basic-interfaces-such-as-log-off-and-address-book"
    }
  },
  "rules": [
    {
      "id": "authorization-required",
      "code": 43007,
      "message": {
        "zh": "需要授权",
        "en": "Authorization required"
      },
      "stage": "fault",
      "meaning": "The token may not perform this operation. Nothing but a planned fault provokes it here: a missing permission answers errcode 88 with sub_code 60011, and when 43007 is said instead is not known.",
      "advice": "Make sure that the token has the permission for this operation.",
      "basis": "documented",
      "source": "page#error-codes"
    },
    {
      "id": "unknown-department",
      "code": 60003,
      "message": {
        "zh": "部门不存在",
        "en": "Corresponding department not found"
      },
      "stage": "handler",
      "when": {
        "unknown": [
          "dept_id"
        ]
      },
      "meaning": "The organisation has no such department, or it is a special one with a negative id.",
      "advice": "Check the department id.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "texts-of-the-page"
    },
    {
      "id": "required-missing",
      "code": 400002,
      "message": {
        "zh": "参数错误",
        "en": "Invalid parameter"
      },
      "stage": "parameters",
      "when": {
        "missing": [
          "dept_id"
        ]
      },
      "meaning": "dept_id is absent, null or empty.",
      "advice": "Check whether the parameters are entered as required.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "texts-of-the-page"
    },
    {
      "id": "parameter-invalid",
      "code": 400002,
      "message": {
        "zh": "参数错误",
        "en": "Invalid parameter"
      },
      "stage": "parameters",
      "when": {
        "malformed": [
          "dept_id",
          "language"
        ]
      },
      "meaning": "dept_id is no integer, or language not one of its values.",
      "advice": "Check whether the parameters are entered as required.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "texts-of-the-page"
    },
    {
      "id": "department-outside-scope",
      "code": 50004,
      "message": {
        "zh": "请求的部门id不在授权范围内"
      },
      "stage": "contact-scope",
      "meaning": "The department lies outside the contact scope of the app; said of unknown departments too, unless the scope covers the root.",
      "advice": "Ask auth/scopes for the departments of this app.",
      "basis": "observed",
      "source": "observed-scope",
      "erratum": "scope-code-missing"
    },
    {
      "id": "system-busy",
      "code": -1,
      "message": {
        "zh": "系统繁忙",
        "en": "System busy"
      },
      "stage": "fault",
      "meaning": "The vendor's server is temporarily unable to answer.",
      "advice": "Ask again later.",
      "basis": "documented",
      "source": "page#error-codes"
    }
  ],
  "parameters": [
    {
      "name": "dept_id",
      "in": "body",
      "required": true,
      "schema": {
        "x-int64": {},
        "x-binding": "department",
        "x-erratum": "negative-ids"
      }
    },
    {
      "name": "language",
      "in": "body",
      "required": false,
      "schema": {
        "type": "string",
        "enum": [
          "zh_CN",
          "en_US"
        ],
        "default": "zh_CN"
      }
    }
  ],
  "response": {
    "type": "object",
    "required": [
      "request_id",
      "errcode",
      "errmsg",
      "result"
    ],
    "properties": {
      "request_id": {
        "type": "string",
        "pattern": "^[0-9a-z]{11,13}$",
        "x-page": {
          "example": "4e7ljtq91rgo"
        }
      },
      "errcode": {
        "type": "integer",
        "const": 0,
        "x-page": {
          "example": "0"
        }
      },
      "errmsg": {
        "type": "string",
        "x-page": {
          "example": "ok"
        }
      },
      "result": {
        "type": "object",
        "x-erratum": "result-class-name",
        "required": [
          "dept_id",
          "name",
          "create_dept_group",
          "auto_add_user",
          "order",
          "group_contain_sub_dept",
          "outer_dept",
          "hide_dept",
          "auto_approve_apply",
          "member_count",
          "owning_member_count"
        ],
        "properties": {
          "dept_id": {
            "x-int64": {},
            "x-page": {
              "example": "100"
            }
          },
          "name": {
            "type": "string",
            "x-page": {
              "example": "HR"
            }
          },
          "parent_id": {
            "x-int64": {},
            "x-presence": {
              "when": "the department is not the root"
            },
            "x-page": {
              "example": "50"
            },
            "x-erratum": "root-without-parent"
          },
          "source_identifier": {
            "type": "string",
            "x-presence": {
              "appTypes": [
                "internal"
              ],
              "whenUnset": "absent"
            },
            "x-page": {
              "example": "HR"
            }
          },
          "create_dept_group": {
            "type": "boolean",
            "x-page": {
              "example": "true"
            }
          },
          "auto_add_user": {
            "type": "boolean",
            "x-page": {
              "example": "false"
            }
          },
          "tags": {
            "type": "string",
            "x-presence": {
              "appTypes": [
                "internal"
              ],
              "only": "education departments"
            },
            "x-page": {
              "example": "campus"
            }
          },
          "from_union_org": {
            "type": "boolean",
            "x-presence": {
              "appTypes": [
                "internal"
              ],
              "only": "some departments"
            },
            "x-page": {
              "example": "false"
            },
            "x-erratum": "from-union-org-absent"
          },
          "order": {
            "x-int64": {},
            "x-page": {
              "example": "10"
            }
          },
          "dept_group_chat_id": {
            "type": "string",
            "x-presence": {
              "when": "a chat is tied to the department"
            },
            "x-page": {
              "example": "123"
            },
            "x-erratum": "chat-fields"
          },
          "group_contain_sub_dept": {
            "type": "boolean",
            "x-page": {
              "example": "true"
            }
          },
          "org_dept_owner": {
            "type": "string",
            "x-presence": {
              "when": "a chat is tied to the department"
            },
            "x-page": {
              "example": "80"
            },
            "x-erratum": "chat-fields"
          },
          "dept_manager_userid_list": {
            "type": "array",
            "x-presence": {
              "whenUnset": "absent"
            },
            "x-page": {
              "example": "[\"5\",\"6\",\"7\",\"8\"]"
            },
            "x-erratum": "no-managers",
            "items": {
              "type": "string"
            }
          },
          "outer_dept": {
            "type": "boolean",
            "x-page": {
              "example": "true"
            }
          },
          "outer_permit_depts": {
            "type": "array",
            "x-presence": {
              "whenUnset": "either"
            },
            "x-page": {
              "example": "[500,600]"
            },
            "x-erratum": "permit-lists",
            "items": {
              "x-int64": {}
            }
          },
          "outer_permit_users": {
            "type": "array",
            "x-presence": {
              "whenUnset": "either"
            },
            "x-page": {
              "example": "[\"78\",\"79\"]"
            },
            "x-erratum": "permit-lists",
            "items": {
              "type": "string"
            }
          },
          "user_permits": {
            "type": "array",
            "x-presence": {
              "whenUnset": "either"
            },
            "x-page": {
              "example": "[\"5\",\"9\"]"
            },
            "x-erratum": "permit-lists",
            "items": {
              "type": "string"
            }
          },
          "hide_dept": {
            "type": "boolean",
            "x-page": {
              "example": "false"
            }
          },
          "dept_permits": {
            "type": "array",
            "x-presence": {
              "whenUnset": "either"
            },
            "x-page": {
              "example": "[3,4,5]"
            },
            "x-erratum": "permit-lists",
            "items": {
              "x-int64": {}
            }
          },
          "auto_approve_apply": {
            "type": "boolean",
            "x-page": {
              "example": "true"
            }
          },
          "code": {
            "type": "string",
            "x-presence": {
              "whenUnset": "absent"
            },
            "x-page": {
              "example": "10000"
            }
          },
          "member_count": {
            "type": "integer",
            "x-page": {
              "example": "10"
            },
            "x-erratum": "counts-unspecified",
            "minimum": 0
          },
          "owning_member_count": {
            "type": "integer",
            "x-page": {
              "example": "8"
            },
            "minimum": 0
          },
          "union_dept_ext": {
            "type": "object",
            "x-presence": {
              "only": "associated departments"
            },
            "required": [
              "dept_id",
              "corp_id"
            ],
            "properties": {
              "dept_id": {
                "x-int64": {},
                "x-page": {
                  "example": "1234567"
                },
                "x-erratum": "union-dept-names"
              },
              "corp_id": {
                "type": "string",
                "x-page": {
                  "example": "test"
                },
                "x-erratum": "union-dept-names"
              }
            }
          },
          "brief": {
            "type": "string",
            "x-presence": {
              "whenUnset": "either"
            },
            "x-erratum": "brief-empty"
          },
          "telephone": {
            "type": "string",
            "x-presence": {
              "whenUnset": "absent"
            },
            "x-erratum": "fields-of-the-sdk"
          },
          "extention": {
            "type": "string",
            "x-presence": {
              "only": "some departments"
            },
            "x-erratum": "fields-of-the-sdk"
          },
          "emp_apply_join_dept": {
            "type": "boolean",
            "x-presence": {
              "when": "the answer is newer than those of 2021"
            },
            "x-erratum": "join-applications",
            "x-basis": "inferred"
          },
          "hide_scene_config": {
            "type": "object",
            "x-presence": {
              "only": "some departments"
            },
            "x-erratum": "scene-settings",
            "required": [
              "active",
              "profile",
              "search",
              "node_list",
              "chatbox_subtitle"
            ],
            "properties": {
              "active": {
                "type": "boolean",
                "x-erratum": "scene-settings"
              },
              "profile": {
                "type": "boolean",
                "x-erratum": "scene-settings"
              },
              "search": {
                "type": "boolean",
                "x-erratum": "scene-settings"
              },
              "node_list": {
                "type": "boolean",
                "x-erratum": "scene-settings"
              },
              "chatbox_subtitle": {
                "type": "boolean",
                "x-erratum": "scene-settings"
              }
            }
          },
          "outer_scene_config": {
            "type": "object",
            "x-presence": {
              "only": "some departments"
            },
            "x-erratum": "scene-settings",
            "required": [
              "active",
              "profile",
              "search",
              "node_list",
              "chatbox_subtitle"
            ],
            "properties": {
              "active": {
                "type": "boolean",
                "x-erratum": "scene-settings"
              },
              "profile": {
                "type": "boolean",
                "x-erratum": "scene-settings"
              },
              "search": {
                "type": "boolean",
                "x-erratum": "scene-settings"
              },
              "node_list": {
                "type": "boolean",
                "x-erratum": "scene-settings"
              },
              "chatbox_subtitle": {
                "type": "boolean",
                "x-erratum": "scene-settings"
              }
            }
          }
        }
      }
    }
  }
},
  'topapi.v2.department.listparentbydept': {
  "id": "topapi.v2.department.listparentbydept",
  "title": "List the departments above a department",
  "method": "POST",
  "path": "/topapi/v2/department/listparentbydept",
  "dialect": "topapi",
  "hosts": [
    "oapi.dingtalk.com",
    "oapi.dingtalk.io"
  ],
  "authentication": "token",
  "appTypes": [
    "internal",
    "third-party"
  ],
  "permission": {
    "id": "qyapi_get_department_list",
    "text": "Read permission for Contacts department information"
  },
  "quota": {
    "kind": "free",
    "source": "free-calls"
  },
  "sources": {
    "page": {
      "kind": "page",
      "title": "Get the list of all parent departments of a specified department (English, international)",
      "url": "https://help.dingtalk.io/open/development/query-the-list-of-all-parent-departments-of-a-department"
    },
    "page-zh": {
      "kind": "page",
      "title": "获取指定部门的所有父部门列表 (Chinese)",
      "url": "https://open.dingtalk.com/document/development/query-the-list-of-all-parent-departments-of-a-department"
    },
    "sdk-java": {
      "kind": "sdk",
      "title": "Official legacy Java SDK, OapiV2DepartmentListparentbydeptRequest and OapiV2DepartmentListparentbydeptResponse (2021)",
      "url": "https://github.com/opendingtalk/alibaba-dingtalk-service-sdk"
    },
    "errors-zh": {
      "kind": "page",
      "title": "Global error codes (Chinese)",
      "url": "https://open.dingtalk.com/document/development/server-api-error-codes-1"
    },
    "observed-unknown-department": {
      "kind": "observed",
      "title": "A live answer for a department that does not exist",
      "url": "https://github.com/ohdarling/virtual-ldap/issues/19"
    },
    "observed-ids": {
      "kind": "observed",
      "title": "Live bodies of topapi/user/listsimple and topapi/v2/department/listsub, pasted into the test of a Java client (2020)"
    },
    "free-calls": {
      "kind": "page",
      "title": "Basic calls such as login and contacts, which are free of the monthly quota (Chinese)",
      "url": "https://open.dingtalk.com/document/development/basic-interfaces-such-as-log-off-and-address-book"
    }
  },
  "rules": [
    {
      "id": "authorization-required",
      "code": 43007,
      "message": {
        "zh": "需要授权",
        "en": "Authorization required"
      },
      "stage": "fault",
      "meaning": "The token may not perform this operation. Nothing but a planned fault provokes it here: a missing permission answers errcode 88 with sub_code 60011, and when 43007 is said instead is not known.",
      "advice": "Make sure that the token has the permission for this operation.",
      "basis": "documented",
      "source": "page#error-codes"
    },
    {
      "id": "unknown-department",
      "code": 60003,
      "message": {
        "zh": "部门不存在",
        "en": "Department not found"
      },
      "stage": "handler",
      "when": {
        "unknown": [
          "dept_id"
        ]
      },
      "meaning": "The organisation has no such department, or it is a special one with a negative id.",
      "advice": "Check the department id.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "negative-ids"
    },
    {
      "id": "required-missing",
      "code": 400002,
      "message": {
        "zh": "参数错误",
        "en": "Invalid parameter"
      },
      "stage": "parameters",
      "when": {
        "missing": [
          "dept_id"
        ]
      },
      "meaning": "dept_id is absent, null or empty.",
      "advice": "Check whether the parameters are entered as required.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "texts-of-the-page"
    },
    {
      "id": "parameter-invalid",
      "code": 400002,
      "message": {
        "zh": "参数错误",
        "en": "Invalid parameter"
      },
      "stage": "parameters",
      "when": {
        "malformed": [
          "dept_id"
        ]
      },
      "meaning": "dept_id is no integer.",
      "advice": "Check whether the parameters are entered as required.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "texts-of-the-page"
    },
    {
      "id": "system-busy",
      "code": -1,
      "message": {
        "zh": "系统繁忙",
        "en": "System busy"
      },
      "stage": "fault",
      "meaning": "The vendor's server is temporarily unable to answer.",
      "advice": "Ask again later.",
      "basis": "documented",
      "source": "page#error-codes"
    }
  ],
  "parameters": [
    {
      "name": "dept_id",
      "in": "body",
      "required": true,
      "schema": {
        "x-int64": {},
        "x-binding": "department",
        "x-erratum": "example-id-masked"
      }
    }
  ],
  "response": {
    "type": "object",
    "required": [
      "request_id",
      "errcode",
      "errmsg",
      "result"
    ],
    "properties": {
      "request_id": {
        "type": "string",
        "pattern": "^[0-9a-z]{11,13}$",
        "x-page": {
          "example": "10u9dj0853fwe"
        }
      },
      "errcode": {
        "type": "integer",
        "const": 0,
        "x-page": {
          "example": "0"
        }
      },
      "errmsg": {
        "type": "string",
        "x-page": {
          "example": "Invalid department ID"
        },
        "x-erratum": "errmsg-of-failure"
      },
      "result": {
        "type": "object",
        "required": [
          "parent_id_list"
        ],
        "x-erratum": "result-class-name",
        "properties": {
          "parent_id_list": {
            "type": "array",
            "x-page": {
              "example": "[789, 456, 123, 1]"
            },
            "x-erratum": "list-of-the-root",
            "items": {
              "x-int64": {}
            }
          }
        }
      }
    }
  }
},
  'topapi.v2.department.listparentbyuser': {
  "id": "topapi.v2.department.listparentbyuser",
  "title": "List the departments of a person, and those above them",
  "method": "POST",
  "path": "/topapi/v2/department/listparentbyuser",
  "dialect": "topapi",
  "hosts": [
    "oapi.dingtalk.com",
    "oapi.dingtalk.io"
  ],
  "authentication": "token",
  "appTypes": [
    "internal",
    "third-party"
  ],
  "permission": {
    "id": "qyapi_get_department_list",
    "text": "Read permission for Contacts department information"
  },
  "quota": {
    "kind": "free",
    "source": "free-calls"
  },
  "sources": {
    "page": {
      "kind": "page",
      "title": "Get all parent departments of a specific user (English, international)",
      "url": "https://help.dingtalk.io/open/development/queries-the-list-of-all-parent-departments-of-a-user"
    },
    "page-zh": {
      "kind": "page",
      "title": "获取指定用户的所有父部门列表 (Chinese)",
      "url": "https://open.dingtalk.com/document/development/queries-the-list-of-all-parent-departments-of-a-user"
    },
    "page-dept": {
      "kind": "page",
      "title": "Get the list of all parent departments of a specified department (English, international)",
      "url": "https://help.dingtalk.io/open/development/query-the-list-of-all-parent-departments-of-a-department"
    },
    "sdk-java": {
      "kind": "sdk",
      "title": "Official legacy Java SDK, OapiV2DepartmentListparentbyuserRequest and OapiV2DepartmentListparentbyuserResponse (2021)",
      "url": "https://github.com/opendingtalk/alibaba-dingtalk-service-sdk"
    },
    "errors-zh": {
      "kind": "page",
      "title": "Global error codes (Chinese)",
      "url": "https://open.dingtalk.com/document/development/server-api-error-codes-1"
    },
    "observed-ids": {
      "kind": "observed",
      "title": "Live bodies of topapi/user/listsimple and topapi/v2/department/listsub, pasted into the test of a Java client (2020)"
    },
    "observed-user": {
      "kind": "observed",
      "title": "Live bodies of topapi/v2/user/get, one of them pasted in 2024"
    },
    "free-calls": {
      "kind": "page",
      "title": "Basic calls such as login and contacts, which are free of the monthly quota (Chinese)",
      "url": "https://open.dingtalk.com/document/development/basic-interfaces-such-as-log-off-and-address-book"
    }
  },
  "rules": [
    {
      "id": "authorization-required",
      "code": 43007,
      "message": {
        "zh": "需要授权",
        "en": "Authorization required"
      },
      "stage": "fault",
      "meaning": "The token may not perform this operation. Nothing but a planned fault provokes it here: a missing permission answers errcode 88 with sub_code 60011, and when 43007 is said instead is not known.",
      "advice": "Make sure that the token has the permission for this operation.",
      "basis": "documented",
      "source": "page#error-codes"
    },
    {
      "id": "unknown-user",
      "code": 33012,
      "message": {
        "zh": "无效的USERID",
        "en": "Invalid userId"
      },
      "stage": "handler",
      "when": {
        "unknown": [
          "userid"
        ]
      },
      "meaning": "The organisation has nobody with that userid.",
      "advice": "Check the userid.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "texts-of-the-page"
    },
    {
      "id": "userid-invalid",
      "code": 33012,
      "message": {
        "zh": "无效的USERID",
        "en": "Invalid userId"
      },
      "stage": "parameters",
      "when": {
        "malformed": [
          "userid"
        ]
      },
      "meaning": "userid is no text.",
      "advice": "Check the userid.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "texts-of-the-page"
    },
    {
      "id": "required-missing",
      "code": 400002,
      "message": {
        "zh": "参数错误",
        "en": "Invalid parameter"
      },
      "stage": "parameters",
      "when": {
        "missing": [
          "userid"
        ]
      },
      "meaning": "userid is absent, null or empty.",
      "advice": "Check whether the parameters are entered as required.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "texts-of-the-page"
    },
    {
      "id": "system-busy",
      "code": -1,
      "message": {
        "zh": "系统繁忙",
        "en": "System busy"
      },
      "stage": "fault",
      "meaning": "The vendor's server is temporarily unable to answer.",
      "advice": "Ask again later.",
      "basis": "documented",
      "source": "page#error-codes"
    }
  ],
  "parameters": [
    {
      "name": "userid",
      "in": "body",
      "required": true,
      "schema": {
        "type": "string",
        "x-binding": "user"
      }
    }
  ],
  "response": {
    "type": "object",
    "required": [
      "errcode",
      "request_id",
      "errmsg",
      "result"
    ],
    "properties": {
      "errcode": {
        "type": "integer",
        "const": 0,
        "x-page": {
          "example": "0"
        }
      },
      "request_id": {
        "type": "string",
        "pattern": "^[0-9a-z]{11,13}$",
        "x-page": {
          "example": "nfe328zf67ec"
        }
      },
      "errmsg": {
        "type": "string",
        "x-page": {
          "example": "Invalid userid"
        },
        "x-erratum": "errmsg-of-failure"
      },
      "result": {
        "type": "object",
        "required": [
          "parent_list"
        ],
        "x-erratum": "result-class-name",
        "properties": {
          "parent_list": {
            "type": "array",
            "x-erratum": "order-not-stated",
            "items": {
              "type": "object",
              "required": [
                "parent_dept_id_list"
              ],
              "properties": {
                "parent_dept_id_list": {
                  "type": "array",
                  "x-page": {
                    "example": "[456, 123, 1]"
                  },
                  "x-erratum": "direction-not-stated",
                  "items": {
                    "x-int64": {}
                  }
                }
              }
            }
          }
        }
      }
    }
  }
},
  'topapi.v2.department.listsub': {
  "id": "topapi.v2.department.listsub",
  "title": "List the departments directly below a department",
  "method": "POST",
  "path": "/topapi/v2/department/listsub",
  "dialect": "topapi",
  "hosts": [
    "oapi.dingtalk.com",
    "oapi.dingtalk.io"
  ],
  "authentication": "token",
  "appTypes": [
    "internal",
    "third-party"
  ],
  "permission": {
    "id": "qyapi_get_department_list",
    "text": "Read permission for department information in Contacts"
  },
  "contactScope": {
    "kind": "department",
    "parameter": "dept_id",
    "rule": "department-outside-scope"
  },
  "quota": {
    "kind": "free",
    "source": "free-calls"
  },
  "sources": {
    "page": {
      "kind": "page",
      "title": "Get the department list (English, international)",
      "url": "https://help.dingtalk.io/open/development/user-management-acquires-the-list-departments"
    },
    "page-zh": {
      "kind": "page",
      "title": "获取部门列表 (Chinese)",
      "url": "https://open.dingtalk.com/document/development/user-management-acquires-the-list-departments"
    },
    "page-create": {
      "kind": "page",
      "title": "Create a department (English, international)",
      "url": "https://help.dingtalk.io/open/development/address-book-creation-department-established-department"
    },
    "page-get": {
      "kind": "page",
      "title": "The sibling page of topapi/v2/department/get (English, international)",
      "url": "https://help.dingtalk.io/open/development/query-department-details0-v2"
    },
    "sdk-java": {
      "kind": "sdk",
      "title": "Official legacy Java SDK, OapiV2DepartmentListsubRequest and OapiV2DepartmentListsubResponse",
      "url": "https://github.com/opendingtalk/alibaba-dingtalk-service-sdk"
    },
    "errors-zh": {
      "kind": "page",
      "title": "Global error codes (Chinese)",
      "url": "https://open.dingtalk.com/document/development/server-api-error-codes-1"
    },
    "observed-bodies": {
      "kind": "observed",
      "title": "Live bodies of topapi/user/listsimple and topapi/v2/department/listsub, pasted into the test of a Java client (2020)"
    },
    "observed-scope": {
      "kind": "observed",
      "title": "A live answer for a department outside the contact scope (2024)",
      "url": "https://github.com/opsre/go-ldap-admin/issues/298"
    },
    "observed-unknown-department": {
      "kind": "observed",
      "title": "A live answer for a department that does not exist",
      "url": "https://github.com/ohdarling/virtual-ldap/issues/19"
    },
    "observed-negative-ids": {
      "kind": "observed",
      "title": "Departments with negative ids in live directories",
      "url": "https://github.com/opsre/go-ldap-admin/issues/293"
    },
    "free-calls": {
      "kind": "page",
      "title": "Basic calls such as login and contacts, which are free of the monthly quota (Chinese)",
      "url": "https://open.dingtalk.com/document/development/basic-interfaces-such-as-log-off-and-address-book"
    }
  },
  "rules": [
    {
      "id": "unknown-department",
      "code": 60003,
      "message": {
        "zh": "部门不存在",
        "en": "Department not found"
      },
      "stage": "handler",
      "when": {
        "unknown": [
          "dept_id"
        ]
      },
      "meaning": "The organisation has no such department, or it is a special one with a negative id.",
      "advice": "Check the department id.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "texts-of-the-page"
    },
    {
      "id": "parameter-invalid",
      "code": 400002,
      "message": {
        "zh": "参数错误",
        "en": "Invalid parameter"
      },
      "stage": "parameters",
      "when": {
        "malformed": [
          "dept_id",
          "language"
        ]
      },
      "meaning": "dept_id is no integer, or language not one of its values.",
      "advice": "Check whether the parameters are entered as required.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "texts-of-the-page"
    },
    {
      "id": "department-outside-scope",
      "code": 50004,
      "message": {
        "zh": "请求的部门id不在授权范围内"
      },
      "stage": "contact-scope",
      "meaning": "The department lies outside the contact scope of the app; said of unknown departments too, unless the scope covers the root.",
      "advice": "Ask auth/scopes for the departments of this app, and start the walk there.",
      "basis": "observed",
      "source": "observed-scope",
      "erratum": "scope-code-missing"
    },
    {
      "id": "system-busy",
      "code": -1,
      "message": {
        "zh": "系统繁忙",
        "en": "System busy"
      },
      "stage": "fault",
      "meaning": "The vendor's server is temporarily unable to answer.",
      "advice": "Ask again later.",
      "basis": "documented",
      "source": "page#error-codes"
    }
  ],
  "parameters": [
    {
      "name": "dept_id",
      "in": "body",
      "required": false,
      "schema": {
        "x-int64": {},
        "default": 1,
        "x-binding": "department",
        "x-erratum": "default-department"
      }
    },
    {
      "name": "language",
      "in": "body",
      "required": false,
      "schema": {
        "type": "string",
        "enum": [
          "zh_CN",
          "en_US"
        ],
        "default": "zh_CN"
      }
    }
  ],
  "response": {
    "type": "object",
    "required": [
      "request_id",
      "errcode",
      "errmsg",
      "result"
    ],
    "properties": {
      "request_id": {
        "type": "string",
        "pattern": "^[0-9a-z]{11,13}$",
        "x-page": {
          "example": "5um7ykyaalsj"
        }
      },
      "errcode": {
        "type": "integer",
        "const": 0,
        "x-page": {
          "example": "0"
        }
      },
      "errmsg": {
        "type": "string",
        "x-page": {
          "example": "Invalid access_token"
        },
        "x-erratum": "errmsg-of-failure"
      },
      "result": {
        "type": "array",
        "x-erratum": "order-not-stated",
        "items": {
          "type": "object",
          "required": [
            "dept_id",
            "name",
            "parent_id",
            "create_dept_group",
            "auto_add_user"
          ],
          "properties": {
            "dept_id": {
              "x-int64": {},
              "x-page": {
                "example": "100"
              },
              "x-erratum": "negative-ids"
            },
            "name": {
              "type": "string",
              "x-page": {
                "example": "HR"
              }
            },
            "parent_id": {
              "x-int64": {},
              "x-page": {
                "example": "50"
              }
            },
            "create_dept_group": {
              "type": "boolean",
              "x-page": {
                "example": "true"
              }
            },
            "auto_add_user": {
              "type": "boolean",
              "x-page": {
                "example": "false"
              }
            },
            "source_identifier": {
              "type": "string",
              "x-presence": {
                "appTypes": [
                  "internal"
                ],
                "whenUnset": "absent"
              },
              "x-erratum": "fields-for-internal-apps",
              "x-basis": "documented"
            },
            "from_union_org": {
              "type": "boolean",
              "x-presence": {
                "appTypes": [
                  "internal"
                ],
                "only": "some departments"
              },
              "x-erratum": "fields-for-internal-apps",
              "x-basis": "documented"
            },
            "tags": {
              "type": "string",
              "x-presence": {
                "appTypes": [
                  "internal"
                ],
                "only": "education departments"
              },
              "x-erratum": "fields-for-internal-apps",
              "x-basis": "documented"
            },
            "ext": {
              "type": "string",
              "x-presence": {
                "only": "some departments"
              },
              "x-erratum": "ext-observed"
            }
          }
        }
      }
    }
  }
},
  'topapi.v2.department.listsubid': {
  "id": "topapi.v2.department.listsubid",
  "title": "List the ids of the departments directly below a department",
  "method": "POST",
  "path": "/topapi/v2/department/listsubid",
  "dialect": "topapi",
  "hosts": [
    "oapi.dingtalk.com",
    "oapi.dingtalk.io"
  ],
  "authentication": "token",
  "appTypes": [
    "internal",
    "third-party"
  ],
  "permission": {
    "id": "qyapi_get_department_list",
    "text": "Read permission for Contacts department information"
  },
  "quota": {
    "kind": "free",
    "source": "free-calls"
  },
  "sources": {
    "page": {
      "kind": "page",
      "title": "Get the sub-department ID list (English, international)",
      "url": "https://help.dingtalk.io/open/development/obtain-the-list-of-sub-department-ids"
    },
    "page-zh": {
      "kind": "page",
      "title": "获取子部门ID列表 (Chinese)",
      "url": "https://open.dingtalk.com/document/development/obtain-the-list-of-sub-department-ids"
    },
    "page-create": {
      "kind": "page",
      "title": "Create a department (English, international)",
      "url": "https://help.dingtalk.io/open/development/address-book-creation-department-established-department"
    },
    "sdk-java": {
      "kind": "sdk",
      "title": "Official legacy Java SDK, OapiV2DepartmentListsubidRequest and OapiV2DepartmentListsubidResponse (2021)",
      "url": "https://github.com/opendingtalk/alibaba-dingtalk-service-sdk"
    },
    "errors-zh": {
      "kind": "page",
      "title": "Global error codes (Chinese)",
      "url": "https://open.dingtalk.com/document/development/server-api-error-codes-1"
    },
    "observed-unknown-department": {
      "kind": "observed",
      "title": "A live answer for a department that does not exist",
      "url": "https://github.com/ohdarling/virtual-ldap/issues/19"
    },
    "observed-ids": {
      "kind": "observed",
      "title": "Live bodies of topapi/user/listsimple and topapi/v2/department/listsub, pasted into the test of a Java client (2020)"
    },
    "free-calls": {
      "kind": "page",
      "title": "Basic calls such as login and contacts, which are free of the monthly quota (Chinese)",
      "url": "https://open.dingtalk.com/document/development/basic-interfaces-such-as-log-off-and-address-book"
    }
  },
  "rules": [
    {
      "id": "unknown-department",
      "code": 60003,
      "message": {
        "zh": "部门不存在",
        "en": "The corresponding department is not found"
      },
      "stage": "handler",
      "when": {
        "unknown": [
          "dept_id"
        ]
      },
      "meaning": "The organisation has no such department, or it is a special one with a negative id.",
      "advice": "Check the department id.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "texts-of-the-page"
    },
    {
      "id": "required-missing",
      "code": 400002,
      "message": {
        "zh": "参数错误",
        "en": "Invalid parameter"
      },
      "stage": "parameters",
      "when": {
        "missing": [
          "dept_id"
        ]
      },
      "meaning": "dept_id is absent, null or empty.",
      "advice": "Check whether the parameters are entered as required.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "required-in-the-sdk"
    },
    {
      "id": "parameter-invalid",
      "code": 400002,
      "message": {
        "zh": "参数错误",
        "en": "Invalid parameter"
      },
      "stage": "parameters",
      "when": {
        "malformed": [
          "dept_id"
        ]
      },
      "meaning": "dept_id is no integer.",
      "advice": "Check whether the parameters are entered as required.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "texts-of-the-page"
    },
    {
      "id": "system-busy",
      "code": -1,
      "message": {
        "zh": "系统繁忙",
        "en": "System busy"
      },
      "stage": "fault",
      "meaning": "The vendor's server is temporarily unable to answer.",
      "advice": "Ask again later.",
      "basis": "documented",
      "source": "page#error-codes"
    }
  ],
  "parameters": [
    {
      "name": "dept_id",
      "in": "body",
      "required": true,
      "schema": {
        "x-int64": {},
        "x-binding": "department",
        "x-erratum": "negative-ids"
      }
    }
  ],
  "response": {
    "type": "object",
    "required": [
      "request_id",
      "errcode",
      "errmsg",
      "result"
    ],
    "properties": {
      "request_id": {
        "type": "string",
        "pattern": "^[0-9a-z]{11,13}$",
        "x-page": {
          "example": "48vhxdnwhve6"
        }
      },
      "errcode": {
        "type": "integer",
        "const": 0,
        "x-page": {
          "example": "0"
        }
      },
      "errmsg": {
        "type": "string",
        "x-page": {
          "example": "Invalid department ID"
        },
        "x-erratum": "errmsg-of-failure"
      },
      "result": {
        "type": "object",
        "required": [
          "dept_id_list"
        ],
        "x-erratum": "result-class-name",
        "properties": {
          "dept_id_list": {
            "type": "array",
            "x-page": {
              "example": "[2,3,4,5]"
            },
            "x-erratum": "order-not-stated",
            "items": {
              "x-int64": {}
            }
          }
        }
      }
    }
  }
},
  'topapi.v2.user.get': {
  "id": "topapi.v2.user.get",
  "title": "Get the details of a person",
  "method": "POST",
  "path": "/topapi/v2/user/get",
  "dialect": "topapi",
  "hosts": [
    "oapi.dingtalk.com",
    "oapi.dingtalk.io"
  ],
  "authentication": "token",
  "appTypes": [
    "internal",
    "third-party"
  ],
  "permission": {
    "id": "qyapi_get_member",
    "text": "User information read permission"
  },
  "contactScope": {
    "kind": "user",
    "parameter": "userid",
    "login": "login_id",
    "rule": "user-outside-scope"
  },
  "quota": {
    "kind": "free",
    "source": "free-calls"
  },
  "sources": {
    "page": {
      "kind": "page",
      "title": "Get user details (English, international)",
      "url": "https://help.dingtalk.io/open/development/query-user-details"
    },
    "page-zh": {
      "kind": "page",
      "title": "查询用户详情 (Chinese)",
      "url": "https://open.dingtalk.com/document/development/query-user-details"
    },
    "page-enterprise-account": {
      "kind": "page",
      "title": "The Enterprise Account page of the same call (English, international)",
      "url": "https://help.dingtalk.io/open/development/queries-the-details-of-a-dedicated-account"
    },
    "sdk-java": {
      "kind": "sdk",
      "title": "Official legacy Java SDK, OapiV2UserGetRequest and OapiV2UserGetResponse (2021-11-03)",
      "url": "https://github.com/opendingtalk/alibaba-dingtalk-service-sdk"
    },
    "errors-zh": {
      "kind": "page",
      "title": "Global error codes (Chinese)",
      "url": "https://open.dingtalk.com/document/development/server-api-error-codes-1"
    },
    "observed-user-get": {
      "kind": "observed",
      "title": "Live bodies of topapi/v2/user/get, which prove the types of the fields",
      "url": "https://github.com/casdoor/casdoor/blob/master/idp/dingtalk.go"
    },
    "observed-2024": {
      "kind": "observed",
      "title": "A live body of topapi/v2/user/get of 2024, pasted by the author of a client"
    },
    "observed-unknown-user": {
      "kind": "observed",
      "title": "Live answers of topapi/v2/user/get for userids that the organisation does not have"
    },
    "observed-scope": {
      "kind": "observed",
      "title": "Live answers for people outside the contact scope (2019 to 2026), as clients quote them and a log has one"
    },
    "free-calls": {
      "kind": "page",
      "title": "Basic calls such as login and contacts, which are free of the monthly quota (Chinese)",
      "url": "https://open.dingtalk.com/document/development/basic-interfaces-such-as-log-off-and-address-book"
    }
  },
  "rules": [
    {
      "id": "userid-invalid",
      "code": 33012,
      "message": {
        "zh": "无效的USERID",
        "en": "Invalid userid"
      },
      "stage": "parameters",
      "when": {
        "malformed": [
          "userid"
        ]
      },
      "meaning": "userid is no text, or longer than 64 characters.",
      "advice": "Check whether the userid is correct.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "texts-of-the-page"
    },
    {
      "id": "required-missing",
      "code": 400002,
      "message": {
        "zh": "参数错误",
        "en": "Invalid parameter"
      },
      "stage": "parameters",
      "when": {
        "missing": [
          "userid"
        ]
      },
      "meaning": "userid is absent, null or empty.",
      "advice": "Check whether the parameter is entered as required.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "texts-of-the-page"
    },
    {
      "id": "parameter-invalid",
      "code": 400002,
      "message": {
        "zh": "参数错误",
        "en": "Invalid parameter"
      },
      "stage": "parameters",
      "when": {
        "malformed": [
          "language",
          "login_id"
        ]
      },
      "meaning": "language is not one of its values, or login_id is no text.",
      "advice": "Check whether the parameter is entered as required.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "texts-of-the-page"
    },
    {
      "id": "system-busy",
      "code": -1,
      "message": {
        "zh": "系统繁忙",
        "en": "System busy"
      },
      "stage": "fault",
      "meaning": "The vendor's server is temporarily unable to answer.",
      "advice": "Ask again later.",
      "basis": "documented",
      "source": "page#error-codes"
    },
    {
      "id": "unknown-user",
      "code": 60121,
      "message": {
        "zh": "找不到该用户"
      },
      "stage": "handler",
      "when": {
        "unknown": [
          "userid"
        ]
      },
      "meaning": "The organisation has nobody with that userid, or that login name. External contacts are nobody here.",
      "advice": "Check the userid; somebody who left is not found any more.",
      "basis": "observed",
      "source": "observed-unknown-user",
      "erratum": "unknown-not-listed"
    },
    {
      "id": "user-outside-scope",
      "code": 50002,
      "message": {
        "zh": "请求的员工userid不在授权范围内"
      },
      "stage": "contact-scope",
      "meaning": "The person is not among the people of the contact scope of the app, nor in one of its departments or below.",
      "advice": "Ask auth/scopes for the departments and people of this app.",
      "basis": "documented",
      "source": "errors-zh",
      "erratum": "scope-not-listed"
    }
  ],
  "parameters": [
    {
      "name": "userid",
      "in": "body",
      "required": true,
      "schema": {
        "type": "string",
        "maxLength": 64,
        "x-binding": "user",
        "x-erratum": "userid-length"
      }
    },
    {
      "name": "language",
      "in": "body",
      "required": false,
      "schema": {
        "type": "string",
        "enum": [
          "zh_CN",
          "en_US"
        ],
        "default": "zh_CN"
      }
    },
    {
      "name": "login_id",
      "in": "body",
      "required": false,
      "schema": {
        "type": "string",
        "x-erratum": "login-id-parameter"
      }
    }
  ],
  "response": {
    "type": "object",
    "required": [
      "request_id",
      "errcode",
      "errmsg",
      "result"
    ],
    "properties": {
      "request_id": {
        "type": "string",
        "pattern": "^[0-9a-z]{11,13}$",
        "x-page": {
          "example": "4e7exhl6pm0t"
        }
      },
      "errcode": {
        "type": "integer",
        "const": 0,
        "x-page": {
          "example": "0"
        }
      },
      "errmsg": {
        "type": "string",
        "x-page": {
          "example": "ok"
        }
      },
      "result": {
        "type": "object",
        "required": [
          "userid",
          "unionid",
          "name",
          "avatar",
          "hide_mobile",
          "exclusive_account",
          "dept_id_list",
          "dept_order_list",
          "active",
          "real_authed",
          "senior",
          "admin",
          "boss",
          "leader_in_dept"
        ],
        "properties": {
          "userid": {
            "type": "string",
            "x-page": {
              "example": "zhangsan"
            }
          },
          "unionid": {
            "type": "string",
            "x-page": {
              "example": "z21HjQliSzpw0YWCNxmii6u2Os62cZ62iSZ"
            }
          },
          "name": {
            "type": "string",
            "x-page": {
              "example": "John"
            }
          },
          "avatar": {
            "type": "string",
            "x-page": {
              "example": "xxx"
            },
            "x-erratum": "default-avatar"
          },
          "state_code": {
            "type": "string",
            "x-presence": {
              "permission": "field:mobile",
              "appTypes": [
                "internal"
              ],
              "whenUnset": "absent"
            },
            "x-page": {
              "example": "86"
            },
            "x-erratum": "state-code-permission"
          },
          "manager_userid": {
            "type": "string",
            "x-presence": {
              "appTypes": [
                "internal"
              ],
              "whenUnset": "absent"
            },
            "x-page": {
              "example": "user01"
            },
            "x-erratum": "manager-for-internal-apps"
          },
          "mobile": {
            "type": "string",
            "x-presence": {
              "permission": "field:mobile",
              "appTypes": [
                "internal"
              ],
              "whenUnset": "absent"
            },
            "x-page": {
              "example": "13800138000"
            }
          },
          "hide_mobile": {
            "type": "boolean",
            "x-page": {
              "example": "false"
            }
          },
          "telephone": {
            "type": "string",
            "x-presence": {
              "appTypes": [
                "internal"
              ],
              "whenUnset": "either"
            },
            "x-erratum": "unset-not-stated",
            "x-page": {
              "example": "010-86123456-2345"
            }
          },
          "job_number": {
            "type": "string",
            "x-presence": {
              "whenUnset": "either"
            },
            "x-erratum": "unset-not-stated",
            "x-page": {
              "example": "4"
            }
          },
          "title": {
            "type": "string",
            "x-presence": {
              "whenUnset": "either"
            },
            "x-erratum": "unset-not-stated",
            "x-page": {
              "example": "Technical Director"
            }
          },
          "email": {
            "type": "string",
            "x-presence": {
              "permission": "field:personal",
              "appTypes": [
                "internal"
              ],
              "whenUnset": "either"
            },
            "x-page": {
              "example": "test@xxx.com"
            },
            "x-erratum": "unset-not-stated"
          },
          "work_place": {
            "type": "string",
            "x-presence": {
              "permission": "field:personal",
              "appTypes": [
                "internal"
              ],
              "whenUnset": "either"
            },
            "x-page": {
              "example": "Future Park"
            },
            "x-erratum": "empty-or-absent"
          },
          "remark": {
            "type": "string",
            "x-presence": {
              "permission": "field:personal",
              "appTypes": [
                "internal"
              ],
              "whenUnset": "either"
            },
            "x-page": {
              "example": "Remark"
            },
            "x-erratum": "empty-or-absent"
          },
          "exclusive_account": {
            "type": "boolean",
            "x-page": {
              "example": "false"
            }
          },
          "org_email": {
            "type": "string",
            "x-presence": {
              "appTypes": [
                "internal"
              ],
              "whenUnset": "absent"
            },
            "x-page": {
              "example": "test@xxx.com"
            }
          },
          "dept_id_list": {
            "type": "array",
            "items": {
              "x-int64": {}
            },
            "x-page": {
              "example": "[2,3,4]"
            }
          },
          "dept_order_list": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "dept_id",
                "order"
              ],
              "properties": {
                "dept_id": {
                  "x-int64": {},
                  "x-page": {
                    "example": "2"
                  }
                },
                "order": {
                  "x-int64": {},
                  "x-page": {
                    "example": "1"
                  },
                  "x-erratum": "order-beyond-2-53"
                }
              }
            }
          },
          "extension": {
            "type": "string",
            "x-presence": {
              "permission": "field:personal",
              "appTypes": [
                "internal"
              ],
              "whenUnset": "absent"
            },
            "x-page": {
              "example": "{\"Hobby\":\"Travel\",\"Age\":\"24\"}"
            }
          },
          "hired_date": {
            "type": "integer",
            "minimum": 0,
            "maximum": 4102444800000,
            "x-unit": "Unix ms",
            "x-presence": {
              "appTypes": [
                "internal"
              ],
              "whenUnset": "absent"
            },
            "x-page": {
              "example": "1597573616828"
            }
          },
          "active": {
            "type": "boolean",
            "x-page": {
              "example": "true"
            }
          },
          "real_authed": {
            "type": "boolean",
            "x-page": {
              "example": "true"
            }
          },
          "senior": {
            "type": "boolean",
            "x-page": {
              "example": "true"
            }
          },
          "admin": {
            "type": "boolean",
            "x-page": {
              "example": "true"
            }
          },
          "boss": {
            "type": "boolean",
            "x-page": {
              "example": "true"
            }
          },
          "leader_in_dept": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "dept_id",
                "leader"
              ],
              "properties": {
                "dept_id": {
                  "x-int64": {},
                  "x-page": {
                    "example": "2"
                  }
                },
                "leader": {
                  "type": "boolean",
                  "x-page": {
                    "example": "true"
                  }
                }
              }
            }
          },
          "role_list": {
            "type": "array",
            "x-presence": {
              "whenUnset": "absent"
            },
            "x-erratum": "role-list-of-nobody",
            "items": {
              "type": "object",
              "required": [
                "id",
                "name",
                "group_name"
              ],
              "properties": {
                "id": {
                  "x-int64": {},
                  "x-page": {
                    "example": "100"
                  },
                  "x-erratum": "role-ids"
                },
                "name": {
                  "type": "string",
                  "x-page": {
                    "example": "Director"
                  }
                },
                "group_name": {
                  "type": "string",
                  "x-page": {
                    "example": "Position"
                  }
                }
              }
            }
          },
          "union_emp_ext": {
            "type": "object",
            "x-presence": {
              "when": "the organisation is associated with another one"
            },
            "x-erratum": "union-extension-empty",
            "properties": {
              "userid": {
                "type": "string",
                "x-presence": {
                  "whenUnset": "absent"
                },
                "x-page": {
                  "example": "500"
                },
                "x-erratum": "union-extension-empty"
              },
              "union_emp_map_list": {
                "type": "array",
                "x-presence": {
                  "whenUnset": "absent"
                },
                "x-erratum": "union-extension-empty",
                "items": {
                  "type": "object",
                  "required": [
                    "userid",
                    "corp_id"
                  ],
                  "properties": {
                    "userid": {
                      "type": "string",
                      "x-page": {
                        "example": "5000"
                      }
                    },
                    "corp_id": {
                      "type": "string",
                      "x-page": {
                        "example": "dingxxx"
                      }
                    }
                  }
                }
              },
              "corp_id": {
                "type": "string",
                "x-presence": {
                  "whenUnset": "absent"
                },
                "x-page": {
                  "example": "dingxxx"
                },
                "x-erratum": "union-extension-empty"
              }
            }
          },
          "dept_position_list": {
            "type": "array",
            "x-presence": {
              "whenUnset": "absent"
            },
            "x-erratum": "position-fields",
            "items": {
              "type": "object",
              "required": [
                "dept_id",
                "is_main"
              ],
              "properties": {
                "dept_id": {
                  "x-int64": {},
                  "x-erratum": "position-fields"
                },
                "title": {
                  "type": "string",
                  "x-presence": {
                    "whenUnset": "absent"
                  },
                  "x-erratum": "position-fields"
                },
                "work_place": {
                  "type": "string",
                  "x-presence": {
                    "permission": "field:personal",
                    "appTypes": [
                      "internal"
                    ],
                    "whenUnset": "absent"
                  },
                  "x-erratum": "work-place-in-a-position",
                  "x-basis": "documented"
                },
                "is_main": {
                  "type": "boolean",
                  "x-erratum": "position-fields"
                }
              }
            }
          },
          "extension_i18n": {
            "type": "object",
            "x-presence": {
              "permission": "field:personal",
              "appTypes": [
                "internal"
              ],
              "when": "the organisation keeps its attributes in several languages"
            },
            "x-basis": "inferred",
            "x-page": {
              "example": "{\"Hobby\": {\"zh_CN\": \"旅游\", \"en_US\": \"travel\", \"aJP\": \"旅行\"}}"
            },
            "examples": [
              {
                "爱好": {
                  "zh_CN": "旅游",
                  "en_US": "Travel",
                  "ja_JP": "旅行"
                }
              }
            ],
            "x-erratum": "extension-i18n-sample"
          },
          "exclusive_account_type": {
            "type": "string",
            "enum": [
              "sso",
              "dingtalk"
            ],
            "x-presence": {
              "only": "Enterprise Accounts"
            },
            "x-erratum": "enterprise-account-fields"
          },
          "login_id": {
            "type": "string",
            "x-presence": {
              "only": "Enterprise Accounts"
            },
            "x-erratum": "enterprise-account-fields"
          },
          "org_email_type": {
            "type": "string",
            "enum": [
              "profession",
              "base"
            ],
            "x-presence": {
              "appTypes": [
                "internal"
              ],
              "whenUnset": "absent"
            },
            "x-erratum": "kind-of-mail-with-the-mail",
            "x-basis": "documented"
          },
          "nickname": {
            "type": "string",
            "x-presence": {
              "only": "Enterprise Accounts"
            },
            "x-erratum": "enterprise-account-fields"
          },
          "exclusive_account_corp_name": {
            "type": "string",
            "x-presence": {
              "only": "Enterprise Accounts"
            },
            "x-erratum": "enterprise-account-fields"
          },
          "exclusive_account_corp_id": {
            "type": "string",
            "x-presence": {
              "only": "Enterprise Accounts"
            },
            "x-erratum": "enterprise-account-fields"
          },
          "disable_status": {
            "type": "boolean",
            "x-presence": {
              "only": "Enterprise Accounts"
            },
            "x-erratum": "enterprise-account-fields"
          },
          "create_time": {
            "type": "string",
            "format": "date-time",
            "x-presence": {
              "whenUnset": "absent"
            },
            "x-erratum": "create-time"
          }
        }
      }
    }
  }
},
  'topapi.v2.user.list': {
  "id": "topapi.v2.user.list",
  "title": "List the people of a department, with details",
  "method": "POST",
  "path": "/topapi/v2/user/list",
  "dialect": "topapi",
  "hosts": [
    "oapi.dingtalk.com",
    "oapi.dingtalk.io"
  ],
  "authentication": "token",
  "appTypes": [
    "internal",
    "third-party"
  ],
  "permission": {
    "id": "qyapi_get_department_member",
    "text": "Read permission for department members in Contacts"
  },
  "contactScope": {
    "kind": "department",
    "parameter": "dept_id",
    "rule": "department-outside-scope"
  },
  "paging": {
    "kind": "cursor",
    "position": "cursor",
    "size": "size",
    "list": "/result/list",
    "next": "/result/next_cursor",
    "more": "/result/has_more"
  },
  "quota": {
    "kind": "free",
    "source": "free-calls"
  },
  "sources": {
    "page": {
      "kind": "page",
      "title": "Get the details of users in a department (English, international)",
      "url": "https://help.dingtalk.io/open/development/queries-the-complete-information-of-a-department-user"
    },
    "page-zh": {
      "kind": "page",
      "title": "获取部门用户详情 (Chinese, 2026-06-08)",
      "url": "https://open.dingtalk.com/document/development/queries-the-complete-information-of-a-department-user"
    },
    "page-enterprise-account": {
      "kind": "page",
      "title": "The Enterprise Account page of the same call (2026-05-27)",
      "url": "https://open.dingtalk.com/document/development/queries-account-details"
    },
    "page-2021": {
      "kind": "page",
      "title": "The page of 2021 to 2023, as copied in the documentation of the crate dingtalk-rs",
      "url": "https://docs.rs/dingtalk-rs/latest/dingtalk_rs/client/struct.ParamsUserList.html"
    },
    "page-listsimple": {
      "kind": "page",
      "title": "The sibling page of topapi/user/listsimple",
      "url": "https://help.dingtalk.io/open/development/queries-the-simple-information-of-a-department-user"
    },
    "sdk-java": {
      "kind": "sdk",
      "title": "Official legacy Java SDK, OapiV2UserListRequest and OapiV2UserListResponse (2021-03-10)",
      "url": "https://github.com/opendingtalk/alibaba-dingtalk-service-sdk"
    },
    "errors-zh": {
      "kind": "page",
      "title": "Global error codes (Chinese)",
      "url": "https://open.dingtalk.com/document/development/server-api-error-codes-1"
    },
    "observed-scope": {
      "kind": "observed",
      "title": "A live answer for a department outside the contact scope (2024)",
      "url": "https://github.com/opsre/go-ldap-admin/issues/298"
    },
    "observed-bodies": {
      "kind": "observed",
      "title": "Live bodies of topapi/user/listsimple and topapi/v2/department/listsub, pasted into the test of a Java client (2020)"
    },
    "observed-user-get": {
      "kind": "observed",
      "title": "Live bodies of topapi/v2/user/get, which prove the types of the fields",
      "url": "https://github.com/casdoor/casdoor/blob/master/idp/dingtalk.go"
    },
    "free-calls": {
      "kind": "page",
      "title": "Basic calls such as login and contacts, which are free of the monthly quota (Chinese)",
      "url": "https://open.dingtalk.com/document/development/basic-interfaces-such-as-log-off-and-address-book"
    }
  },
  "rules": [
    {
      "id": "required-missing",
      "code": 400002,
      "message": {
        "zh": "参数错误",
        "en": "Invalid parameter"
      },
      "stage": "parameters",
      "when": {
        "missing": [
          "dept_id",
          "cursor",
          "size"
        ]
      },
      "meaning": "A required parameter is absent, null or empty.",
      "advice": "Check whether the parameters are filled in as required.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "two-codes-for-parameters"
    },
    {
      "id": "parameter-invalid",
      "code": 40035,
      "message": {
        "zh": "不合法的参数",
        "en": "Invalid parameter"
      },
      "stage": "parameters",
      "when": {
        "malformed": [
          "dept_id",
          "cursor",
          "size",
          "order_field",
          "contain_access_limit",
          "language"
        ]
      },
      "meaning": "A parameter is not of its type, outside its range or not one of its values.",
      "advice": "Check the values of dept_id, cursor, size and order_field.",
      "basis": "documented",
      "source": "page#error-codes",
      "erratum": "two-codes-for-parameters"
    },
    {
      "id": "department-outside-scope",
      "code": 50004,
      "message": {
        "zh": "请求的部门id不在授权范围内",
        "en": "The department is out of the permission scope"
      },
      "stage": "contact-scope",
      "meaning": "The department lies outside the contact scope of the app; said of unknown departments too, unless the scope covers the root.",
      "advice": "Ask auth/scopes for the departments of this app, and start the walk there.",
      "basis": "documented",
      "source": "page#error-codes"
    },
    {
      "id": "unknown-department",
      "code": 60019,
      "message": {
        "zh": "从部门查询人员失败",
        "en": "Failed to get users from the department"
      },
      "stage": "handler",
      "when": {
        "unknown": [
          "dept_id"
        ]
      },
      "meaning": "The organisation has no such department.",
      "advice": "Check the department id.",
      "basis": "documented",
      "source": "page#error-codes"
    },
    {
      "id": "system-busy",
      "code": -1,
      "message": {
        "zh": "系统繁忙",
        "en": "System busy"
      },
      "stage": "fault",
      "meaning": "The vendor's server is temporarily unable to answer.",
      "advice": "Ask again later.",
      "basis": "documented",
      "source": "page#error-codes"
    }
  ],
  "parameters": [
    {
      "name": "dept_id",
      "in": "body",
      "required": true,
      "schema": {
        "x-int64": {
          "minimum": 1
        },
        "x-binding": "department",
        "x-erratum": "dept-id-minimum"
      }
    },
    {
      "name": "cursor",
      "in": "body",
      "required": true,
      "schema": {
        "type": "integer",
        "minimum": 0,
        "maximum": 100000,
        "x-erratum": "cursor-bounds"
      }
    },
    {
      "name": "size",
      "in": "body",
      "required": true,
      "schema": {
        "type": "integer",
        "minimum": 1,
        "maximum": 100,
        "x-erratum": "size-without-maximum"
      }
    },
    {
      "name": "order_field",
      "in": "body",
      "required": false,
      "schema": {
        "type": "string",
        "enum": [
          "entry_asc",
          "entry_desc",
          "modify_asc",
          "modify_desc",
          "custom"
        ],
        "default": "custom"
      }
    },
    {
      "name": "contain_access_limit",
      "in": "body",
      "required": false,
      "schema": {
        "type": "boolean",
        "default": false,
        "x-erratum": "access-limit-default"
      }
    },
    {
      "name": "language",
      "in": "body",
      "required": false,
      "schema": {
        "type": "string",
        "enum": [
          "zh_CN",
          "en_US"
        ],
        "default": "zh_CN"
      }
    }
  ],
  "response": {
    "type": "object",
    "required": [
      "errcode",
      "errmsg",
      "result",
      "request_id"
    ],
    "properties": {
      "errcode": {
        "type": "integer",
        "const": 0,
        "x-page": {
          "example": "0"
        }
      },
      "errmsg": {
        "type": "string",
        "x-page": {
          "example": "ok"
        }
      },
      "result": {
        "type": "object",
        "required": [
          "has_more",
          "list"
        ],
        "properties": {
          "has_more": {
            "type": "boolean",
            "x-page": {
              "example": "true"
            }
          },
          "next_cursor": {
            "type": "integer",
            "minimum": 0,
            "x-presence": {
              "when": "has_more is true"
            },
            "x-page": {
              "example": "10"
            },
            "x-erratum": "next-cursor-absent"
          },
          "list": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "userid",
                "unionid",
                "name",
                "avatar",
                "hide_mobile",
                "dept_id_list",
                "dept_order",
                "active",
                "admin",
                "boss",
                "leader"
              ],
              "properties": {
                "userid": {
                  "type": "string",
                  "x-page": {
                    "example": "zhangsan"
                  }
                },
                "unionid": {
                  "type": "string",
                  "x-page": {
                    "example": "z21HjQliSzpw0YWCNxmii6u2Os62cZ62iSZ"
                  }
                },
                "name": {
                  "type": "string",
                  "x-page": {
                    "example": "John"
                  }
                },
                "avatar": {
                  "type": "string",
                  "x-page": {
                    "example": "xxx"
                  }
                },
                "state_code": {
                  "type": "string",
                  "x-presence": {
                    "permission": "field:mobile",
                    "appTypes": [
                      "internal"
                    ],
                    "whenUnset": "absent"
                  },
                  "x-page": {
                    "example": "86"
                  }
                },
                "mobile": {
                  "type": "string",
                  "x-presence": {
                    "permission": "field:mobile",
                    "appTypes": [
                      "internal"
                    ],
                    "whenUnset": "absent"
                  },
                  "x-page": {
                    "example": "13800138000"
                  }
                },
                "hide_mobile": {
                  "type": "boolean",
                  "x-page": {
                    "example": "false"
                  }
                },
                "telephone": {
                  "type": "string",
                  "x-presence": {
                    "appTypes": [
                      "internal"
                    ],
                    "whenUnset": "either"
                  },
                  "x-erratum": "unset-not-stated",
                  "x-page": {
                    "example": "010-86123456-2345"
                  }
                },
                "job_number": {
                  "type": "string",
                  "x-presence": {
                    "whenUnset": "either"
                  },
                  "x-erratum": "unset-not-stated",
                  "x-page": {
                    "example": "4"
                  }
                },
                "title": {
                  "type": "string",
                  "x-presence": {
                    "whenUnset": "either"
                  },
                  "x-erratum": "unset-not-stated",
                  "x-page": {
                    "example": "Technical Director"
                  }
                },
                "email": {
                  "type": "string",
                  "x-presence": {
                    "permission": "field:personal",
                    "appTypes": [
                      "internal"
                    ],
                    "whenUnset": "either"
                  },
                  "x-page": {
                    "example": "test@xxx.com"
                  },
                  "x-erratum": "empty-or-absent"
                },
                "org_email": {
                  "type": "string",
                  "x-presence": {
                    "permission": "field:personal",
                    "appTypes": [
                      "internal"
                    ],
                    "whenUnset": "absent"
                  },
                  "x-page": {
                    "example": "test@xxx.com"
                  }
                },
                "work_place": {
                  "type": "string",
                  "x-presence": {
                    "permission": "field:personal",
                    "appTypes": [
                      "internal"
                    ],
                    "whenUnset": "either"
                  },
                  "x-page": {
                    "example": "Future Park"
                  },
                  "x-erratum": "empty-or-absent"
                },
                "remark": {
                  "type": "string",
                  "x-presence": {
                    "permission": "field:personal",
                    "appTypes": [
                      "internal"
                    ],
                    "whenUnset": "either"
                  },
                  "x-page": {
                    "example": "Remark"
                  },
                  "x-erratum": "empty-or-absent"
                },
                "dept_id_list": {
                  "type": "array",
                  "items": {
                    "x-int64": {}
                  },
                  "x-page": {
                    "example": "[2,3,4]"
                  }
                },
                "dept_order": {
                  "x-int64": {},
                  "x-page": {
                    "example": "1"
                  },
                  "x-erratum": "order-beyond-2-53"
                },
                "extension": {
                  "type": "string",
                  "x-presence": {
                    "permission": "field:personal",
                    "appTypes": [
                      "internal"
                    ],
                    "whenUnset": "absent"
                  },
                  "x-page": {
                    "example": "{\"Hobby\":\"Travel\",\"Age\":\"24\"}"
                  }
                },
                "hired_date": {
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 4102444800000,
                  "x-unit": "Unix ms",
                  "x-presence": {
                    "appTypes": [
                      "internal"
                    ],
                    "whenUnset": "absent"
                  },
                  "x-page": {
                    "example": "1597573616828"
                  }
                },
                "active": {
                  "type": "boolean",
                  "x-page": {
                    "example": "true"
                  }
                },
                "admin": {
                  "type": "boolean",
                  "x-page": {
                    "example": "true"
                  }
                },
                "boss": {
                  "type": "boolean",
                  "x-page": {
                    "example": "true"
                  }
                },
                "leader": {
                  "type": "boolean",
                  "x-page": {
                    "example": "true"
                  }
                },
                "exclusive_account": {
                  "type": "boolean",
                  "x-presence": {
                    "appTypes": [
                      "internal"
                    ]
                  },
                  "x-page": {
                    "example": "false"
                  }
                },
                "exclusive_account_type": {
                  "type": "string",
                  "enum": [
                    "sso",
                    "dingtalk"
                  ],
                  "x-presence": {
                    "appTypes": [
                      "internal"
                    ],
                    "only": "Enterprise Accounts"
                  },
                  "x-erratum": "account-fields-for-internal-apps",
                  "x-basis": "documented"
                },
                "login_id": {
                  "type": "string",
                  "x-presence": {
                    "appTypes": [
                      "internal"
                    ],
                    "only": "Enterprise Accounts"
                  },
                  "x-erratum": "account-fields-for-internal-apps",
                  "x-basis": "documented"
                },
                "nickname": {
                  "type": "string",
                  "x-presence": {
                    "appTypes": [
                      "internal"
                    ],
                    "only": "Enterprise Accounts"
                  },
                  "x-erratum": "account-fields-for-internal-apps",
                  "x-basis": "documented"
                },
                "exclusive_account_corp_id": {
                  "type": "string",
                  "x-presence": {
                    "appTypes": [
                      "internal"
                    ],
                    "only": "Enterprise Accounts"
                  },
                  "x-erratum": "account-fields-for-internal-apps",
                  "x-basis": "documented"
                },
                "exclusive_account_corp_name": {
                  "type": "string",
                  "x-presence": {
                    "appTypes": [
                      "internal"
                    ],
                    "only": "Enterprise Accounts"
                  },
                  "x-erratum": "account-fields-for-internal-apps",
                  "x-basis": "documented"
                },
                "disable_status": {
                  "type": "boolean",
                  "x-presence": {
                    "appTypes": [
                      "internal"
                    ],
                    "only": "Enterprise Accounts"
                  },
                  "x-erratum": "account-fields-for-internal-apps",
                  "x-basis": "documented"
                }
              }
            }
          }
        }
      },
      "request_id": {
        "type": "string",
        "pattern": "^[0-9a-z]{11,13}$",
        "x-erratum": "request-id-missing"
      }
    }
  }
},
}

export const dialects: { readonly [Id in DialectId]: Dialect } = {
  api: {
  "id": "api",
  "contentType": "application/json;charset=utf-8",
  "headers": {
    "Server": "DingTalk/1.0.0",
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "POST, GET, OPTIONS, PUT, DELETE",
    "Access-Control-Max-Age": "172800",
    "Access-Control-Allow-Headers": "X-Requested-With, X-Sequence, _aop_secret, _aop_signature, x-acs-dingtalk-access-token"
  },
  "escapedSlash": false,
  "keyOrder": "schema",
  "sources": {
    "probe": {
      "kind": "observed",
      "title": "A public log of calls without credentials, 2026-09-11"
    },
    "headers": {
      "kind": "observed",
      "title": "A live answer with all its headers (2022)",
      "url": "https://github.com/alibabacloud-sdk-php/dingtalk/pull/1"
    },
    "not-found": {
      "kind": "observed",
      "title": "A live answer to a path that does not exist (2021)",
      "url": "https://github.com/aliyun/alibabacloud-go-sdk/issues/5"
    },
    "missing": {
      "kind": "observed",
      "title": "Live answers to missing parameters",
      "url": "https://github.com/aliyun/alibabacloud-php-sdk/issues/36"
    },
    "permission": {
      "kind": "observed",
      "title": "A live answer to a missing permission (2025)",
      "url": "https://github.com/casdoor/casdoor/pull/4469"
    },
    "ip": {
      "kind": "observed",
      "title": "A live answer to an address that is not allowed (2023)",
      "url": "https://github.com/aircodelabs/aircode/issues/46"
    },
    "errors-zh": {
      "kind": "page",
      "title": "Global error codes (Chinese)",
      "url": "https://open.dingtalk.com/document/development/server-api-error-codes-1"
    },
    "limits": {
      "kind": "page",
      "title": "Throttling of the server API",
      "url": "https://open.dingtalk.com/document/development/how-to-process-api-throttling-on-the-dingtalk-server"
    }
  },
  "rules": [
    {
      "id": "unknown-action",
      "code": "InvalidAction.NotFound",
      "status": 404,
      "message": {
        "zh": "Specified api is not found, please check your url and method."
      },
      "stage": "match",
      "meaning": "No such versioned path, or not with this method.",
      "advice": "Compare path and method with the page.",
      "basis": "observed",
      "source": "not-found"
    },
    {
      "id": "platform-rate-limited",
      "code": "Forbidden.AccessDenied.QpsLimitForApi",
      "status": 403,
      "message": {
        "zh": "您的服务器调用钉钉开放平台当前接口的所有请求都被暂时禁用了",
        "en": "All requests from your server to this DingTalk Open Platform API are temporarily disabled."
      },
      "stage": "fault",
      "meaning": "All apps of all organisations together called this API too often; the caller may have done nothing wrong. HTTP status 403, not 429.",
      "advice": "Wait a second, and keep away from the full hour.",
      "basis": "documented",
      "source": "errors-zh"
    },
    {
      "id": "ip-not-allowed",
      "code": "Forbidden.AccessDenied.IpNotInWhiteList",
      "status": 403,
      "message": {
        "zh": "访问ip不在白名单之中，请参考FAQ：https://open.dingtalk.com/document/org-faq/app-faq,request ip=%s appKey(%s)",
        "en": "The access IP is not in the Allowlist."
      },
      "stage": "ip",
      "meaning": "The caller's address is not on the app's allow list. The one text that was pasted breaks its line before appKey; a blank is taken to stand there.",
      "advice": "Add the address in the developer console.",
      "basis": "observed",
      "source": "ip"
    },
    {
      "id": "token-missing",
      "code": "AuthenticationFailed.MissingParameter",
      "status": 400,
      "message": {
        "zh": "缺少参数：x-acs-dingtalk-access-token",
        "en": "Missing parameters: x-acs-dingtalk-access-token"
      },
      "stage": "token",
      "meaning": "The token header is missing; a token in the query or as Bearer does not count.",
      "advice": "Send the header x-acs-dingtalk-access-token.",
      "basis": "observed",
      "source": "probe"
    },
    {
      "id": "token-invalid",
      "code": "InvalidAuthentication",
      "status": 400,
      "message": {
        "zh": "不合法的access_token",
        "en": "Invalid access_token."
      },
      "stage": "token",
      "meaning": "The token is unknown, damaged or expired. HTTP status 400, not 401.",
      "advice": "Ask for a new token.",
      "basis": "observed",
      "source": "probe"
    },
    {
      "id": "rate-limited",
      "code": "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi",
      "status": 403,
      "message": {
        "zh": "您的企业应用调用钉钉开放平台当前接口的所有请求都被暂时禁用了",
        "en": "All requests from your Internal app to this DingTalk Open Platform API are temporarily disabled."
      },
      "stage": "rate-limit",
      "meaning": "The app called this API more often than its limit within one second. HTTP status 403, not 429.",
      "advice": "Wait a second.",
      "basis": "documented",
      "source": "errors-zh"
    },
    {
      "id": "quota-exceeded",
      "code": "Forbidden.AccessDenied.ApiCountLimitForOrg",
      "status": 403,
      "message": {
        "zh": "您的企业本月api调用量已超过限制,调用量:%s次,额度:%s次,请登录开发者后台-资源管理-查看用量明细"
      },
      "stage": "quota",
      "meaning": "The calls of all internal apps of the organisation together have used up their month. The page has the code and no text; the text is that of the same limit on the older hosts. The first %s is the calls, the second the quota.",
      "advice": "Wait for the next month, or raise the quota.",
      "basis": "inferred",
      "source": "limits"
    },
    {
      "id": "permission-missing",
      "code": "Forbidden.AccessDenied.AccessTokenPermissionDenied",
      "status": 403,
      "message": {
        "zh": "没有调用该接口的权限，接口权限申请参考：https://open.dingtalk.com/document/orgapp-server/add-api-permission",
        "en": "No permission to call this API."
      },
      "stage": "permission",
      "meaning": "The app lacks the permission point of this API.",
      "advice": "Apply for the permission, then ask for a new token.",
      "basis": "observed",
      "source": "permission"
    },
    {
      "id": "app-type-not-allowed",
      "code": "Forbidden.AccessDenied.AccessTokenPermissionDenied",
      "status": 403,
      "message": {
        "zh": "没有调用该接口的权限，接口权限申请参考：https://open.dingtalk.com/document/orgapp-server/add-api-permission",
        "en": "No permission to call this API."
      },
      "stage": "app-type",
      "meaning": "The page does not list this type of app.",
      "advice": "Call it with an internal app.",
      "basis": "inferred",
      "source": "permission"
    },
    {
      "id": "body-missing",
      "code": "Missingbody",
      "status": 400,
      "message": {
        "zh": "body is mandatory for this action."
      },
      "stage": "body",
      "meaning": "No JSON body: none at all, a form, or text that is not JSON. The last is inferred.",
      "advice": "Send a JSON object with Content-Type: application/json.",
      "basis": "observed",
      "source": "missing"
    },
    {
      "id": "required-missing",
      "code": "Missing%s",
      "status": 400,
      "message": {
        "zh": "%s is mandatory for this action."
      },
      "stage": "parameters",
      "meaning": "A required parameter is absent or empty; the code names it.",
      "advice": "Send the parameter that the code names.",
      "basis": "observed",
      "source": "missing"
    }
  ]
},
  plain: {
  "id": "plain",
  "contentType": "application/json",
  "headers": {
    "Server": "DingTalk/1.0.0"
  },
  "escapedSlash": false,
  "keyOrder": "schema",
  "sources": {
    "probe": {
      "kind": "observed",
      "title": "A public log of calls without credentials, 2026-09-11"
    },
    "satori": {
      "kind": "observed",
      "title": "A live answer to a bad token, with its headers (2024)",
      "url": "https://github.com/satorijs/satori/issues/240"
    },
    "robot": {
      "kind": "observed",
      "title": "Live answers of robot/send pasted in public"
    },
    "errors-zh": {
      "kind": "page",
      "title": "Global error codes (Chinese)",
      "url": "https://open.dingtalk.com/document/development/server-api-error-codes-1"
    },
    "jsapi-ticket": {
      "kind": "page",
      "title": "获取jsapi_ticket, its section 错误排查 (Chinese, 2025-09-08)",
      "url": "https://open.dingtalk.com/document/development/obtain-jsapi-ticket"
    },
    "rate": {
      "kind": "observed",
      "title": "Partial live texts of 90018, and whole ones of 90002",
      "url": "https://github.com/ali-sdk/node-dingtalk/issues/32"
    },
    "quota": {
      "kind": "page",
      "title": "DingTalk help on the monthly quota",
      "url": "https://www.dingtalk.com/qidian/help-detail-1061621972.html"
    }
  },
  "rules": [
    {
      "id": "unknown-path",
      "code": 404,
      "message": {
        "zh": "请求的URI地址不存在",
        "en": "The requested URI does not exist"
      },
      "stage": "match",
      "meaning": "No such path; the HTTP status stays 200.",
      "advice": "Compare the path with the page; the new API needs /v1.0 before it.",
      "basis": "observed",
      "source": "probe"
    },
    {
      "id": "method-not-get",
      "code": 43001,
      "message": {
        "zh": "需要GET请求",
        "en": "GET request required"
      },
      "stage": "match",
      "meaning": "An operation that is read with GET was called with another method. That this back end says so is inferred; the code is in the global table.",
      "advice": "Use GET.",
      "basis": "inferred",
      "source": "errors-zh"
    },
    {
      "id": "method-not-post",
      "code": 43002,
      "message": {
        "zh": "需要POST请求",
        "en": "POST request required"
      },
      "stage": "match",
      "meaning": "An operation that is called with POST was called with another method. That this back end says so is inferred; the code is in the global table.",
      "advice": "Use POST.",
      "basis": "inferred",
      "source": "errors-zh"
    },
    {
      "id": "platform-rate-limited",
      "code": 90002,
      "message": {
        "zh": "当前所有钉钉应用调用该接口次数过多，超出了该接口承受的最大qps，请求被暂时限制了，建议错开整点时刻调用该接口, apiPath(%s), 从 %s 到 %s 请求总次数超过 %s 次, 限制将在 %s 结束."
      },
      "stage": "fault",
      "meaning": "All apps of all organisations together called this API too often; the caller may have done nothing wrong. The text is that of the other gateway in 2026: this one was seen with an older text only, in 2019.",
      "advice": "Wait until the time that the text names, and keep away from the full hour.",
      "basis": "inferred",
      "source": "rate"
    },
    {
      "id": "system-busy",
      "code": -1,
      "message": {
        "zh": "系统繁忙",
        "en": "System is busy"
      },
      "stage": "fault",
      "meaning": "The vendor's server is temporarily unable to answer. Said by operations whose page does not list it; that all may say so is what the global table has.",
      "advice": "Ask again, at most three times.",
      "basis": "documented",
      "source": "errors-zh"
    },
    {
      "id": "ip-not-allowed",
      "code": 60020,
      "message": {
        "zh": "请参考FAQ：https://open-doc.dingtalk.com/microapp/faquestions/cvbtph。错误原因：访问ip不在白名单之中,request ip=%s appKey(%s)"
      },
      "stage": "ip",
      "meaning": "The caller's address is not on the app's allow list. The text is the one that the page of get_jsapi_ticket prints as sent.",
      "advice": "Add the address in the developer console.",
      "basis": "documented",
      "source": "jsapi-ticket"
    },
    {
      "id": "token-missing",
      "code": 40035,
      "message": {
        "zh": "缺少参数 access_token"
      },
      "stage": "token",
      "meaning": "No token in the query or in a form body.",
      "advice": "Send access_token in the query.",
      "basis": "observed",
      "source": "robot"
    },
    {
      "id": "token-invalid",
      "code": 40014,
      "message": {
        "zh": "不合法的access_token",
        "en": "Invalid access_token"
      },
      "stage": "token",
      "meaning": "The token is unknown, damaged or expired.",
      "advice": "Ask for a new token.",
      "basis": "observed",
      "source": "satori"
    },
    {
      "id": "rate-limited",
      "code": 90018,
      "message": {
        "zh": "您的企业调用当前接口次数过多，请求被暂时禁用了，触发了qps流控, apiPath(%s), 从 %s 到 %s 请求总次数超过 %s 次, 限制将在 %s 结束."
      },
      "stage": "rate-limit",
      "meaning": "The app called this API more often than its limit within one second. The whole sentence was never captured: the beginning is that of 90005 in the global table, the rest are the pieces of 90018 and the window of 90002 that were.",
      "advice": "Wait until the time that the text names.",
      "basis": "inferred",
      "source": "rate"
    },
    {
      "id": "quota-exceeded",
      "code": 90020,
      "message": {
        "zh": "您的企业本月api调用量已超过限制,调用量:%s次,额度:%s次,请登录开发者后台-资源管理-查看用量明细"
      },
      "stage": "quota",
      "meaning": "The calls of all internal apps of the organisation together have used up their month. The first %s is the calls, the second the quota.",
      "advice": "Wait for the next month, or raise the quota.",
      "basis": "documented",
      "source": "quota"
    },
    {
      "id": "permission-missing",
      "code": 60011,
      "message": {
        "zh": "没有调用该接口的权限",
        "en": "No permission to call this API"
      },
      "stage": "permission",
      "meaning": "The app lacks the permission point of this API.",
      "advice": "Apply for the permission, then ask for a new token.",
      "basis": "documented",
      "source": "errors-zh"
    },
    {
      "id": "app-type-not-allowed",
      "code": 60011,
      "message": {
        "zh": "没有调用该接口的权限",
        "en": "No permission to call this API"
      },
      "stage": "app-type",
      "meaning": "The page does not list this type of app.",
      "advice": "Call it with an app of a listed type.",
      "basis": "inferred",
      "source": "errors-zh"
    },
    {
      "id": "body-unreadable",
      "code": 40035,
      "message": {
        "zh": "缺少参数 json"
      },
      "stage": "body",
      "meaning": "The body is not readable as JSON, or is longer than a megabyte. The text is known from test data of public clients only.",
      "advice": "Send a JSON object.",
      "basis": "inferred",
      "source": "robot"
    },
    {
      "id": "content-type-unknown",
      "code": 43004,
      "message": {
        "zh": "无效的HTTP HEADER Content-Type",
        "en": "Invalid HTTP HEADER Content-Type"
      },
      "stage": "body",
      "meaning": "A body of a content type that is neither JSON nor a form.",
      "advice": "Send Content-Type: application/json.",
      "basis": "observed",
      "source": "robot"
    }
  ]
},
  topapi: {
  "id": "topapi",
  "contentType": "application/json;charset=UTF-8",
  "headers": {
    "Server": "DingTalk/1.0.0"
  },
  "escapedSlash": true,
  "keyOrder": "alphabetical",
  "wrapper": "ding talk error[subcode=%s,submsg=%s]",
  "sources": {
    "probe": {
      "kind": "observed",
      "title": "A public log of calls without credentials, 2026-09-11"
    },
    "crawl": {
      "kind": "observed",
      "title": "Two crawled live answers",
      "url": "https://oapi.dingtalk.com/topapi/app/remove_auth"
    },
    "permission": {
      "kind": "observed",
      "title": "A live answer to a missing permission, which a public Go client keeps in its test as it came (2026-09-09)"
    },
    "ip": {
      "kind": "client",
      "title": "An answer in the test data of a public client"
    },
    "rate": {
      "kind": "observed",
      "title": "Partial live texts of 90018, and whole ones of 90002",
      "url": "https://github.com/dataelement/Clawith/issues/373"
    },
    "limits": {
      "kind": "page",
      "title": "Throttling of the server API",
      "url": "https://open.dingtalk.com/document/development/how-to-process-api-throttling-on-the-dingtalk-server"
    },
    "errors-zh": {
      "kind": "page",
      "title": "Global error codes (Chinese)",
      "url": "https://open.dingtalk.com/document/development/server-api-error-codes-1"
    },
    "captures": {
      "kind": "observed",
      "title": "Live bodies pasted in public between 2018 and 2026: wrapped and flat errors, escaped slashes, request ids"
    },
    "gateway-missing": {
      "kind": "observed",
      "title": "A live answer to a missing parameter of another operation",
      "url": "https://github.com/mingyoung/dingtalk/issues/79"
    },
    "gateway-invalid": {
      "kind": "observed",
      "title": "A live answer to a parameter of the wrong type of another operation",
      "url": "https://github.com/007gzs/dingtalk-sdk/pull/39"
    },
    "rate-2026": {
      "kind": "observed",
      "title": "Live answers to throttling over the whole platform, in two public projects (2026)"
    },
    "quota": {
      "kind": "page",
      "title": "DingTalk help on the monthly quota",
      "url": "https://www.dingtalk.com/qidian/help-detail-1061621972.html"
    }
  },
  "rules": [
    {
      "id": "unknown-api",
      "code": 22,
      "message": {
        "zh": "不合法ApiName，ApiName = %s"
      },
      "wrapper": "Invalid method[submsg=%s]",
      "stage": "match",
      "meaning": "No such API. Said before the token is looked at, with HTTP status 200.",
      "advice": "Compare the path with the page, letter by letter.",
      "basis": "observed",
      "source": "crawl"
    },
    {
      "id": "method-not-post",
      "code": 43002,
      "message": {
        "zh": "需要POST请求",
        "en": "POST request required"
      },
      "stage": "match",
      "meaning": "A method other than POST and GET, which were both seen to be answered. That this back end says so is inferred; the code is in the global table.",
      "advice": "Use POST.",
      "basis": "inferred",
      "source": "errors-zh"
    },
    {
      "id": "platform-rate-limited",
      "code": 88,
      "subCode": "90002",
      "message": {
        "zh": "当前所有钉钉应用调用该接口次数过多，超出了该接口承受的最大qps，请求被暂时限制了，建议错开整点时刻调用该接口, apiPath(%s), 从 %s 到 %s 请求总次数超过 %s 次, 限制将在 %s 结束."
      },
      "stage": "fault",
      "meaning": "All apps of all organisations together called this API too often; the caller may have done nothing wrong.",
      "advice": "Wait until the time that the text names, and keep away from the full hour.",
      "basis": "observed",
      "source": "rate-2026"
    },
    {
      "id": "system-busy",
      "code": -1,
      "message": {
        "zh": "系统繁忙",
        "en": "System is busy"
      },
      "stage": "fault",
      "meaning": "The vendor's server is temporarily unable to answer. Said by operations whose page does not list it; that all may say so is what the global table has.",
      "advice": "Ask again, at most three times.",
      "basis": "documented",
      "source": "errors-zh"
    },
    {
      "id": "ip-not-allowed",
      "code": 88,
      "subCode": "60020",
      "message": {
        "zh": "访问ip不在白名单之中,request ip=%s appKey(%s)"
      },
      "stage": "ip",
      "meaning": "The caller's address is not on the app's allow list. The text is known from test data only; it is the second half of the one that is printed for the older back end.",
      "advice": "Add the address in the developer console.",
      "basis": "inferred",
      "source": "ip"
    },
    {
      "id": "token-missing",
      "code": 88,
      "subCode": "40000",
      "message": {
        "zh": "access_token is blank"
      },
      "stage": "token",
      "meaning": "No token in the query or in a form body. The header of the new API is not read here.",
      "advice": "Send access_token in the query.",
      "basis": "observed",
      "source": "probe"
    },
    {
      "id": "token-invalid",
      "code": 88,
      "subCode": "40014",
      "message": {
        "zh": "不合法的access_token"
      },
      "stage": "token",
      "meaning": "The token is unknown, damaged or expired.",
      "advice": "Ask for a new token.",
      "basis": "observed",
      "source": "probe"
    },
    {
      "id": "rate-limited",
      "code": 88,
      "subCode": "90018",
      "message": {
        "zh": "您的企业调用当前接口次数过多，请求被暂时禁用了，触发了qps流控, apiPath(%s), 从 %s 到 %s 请求总次数超过 %s 次, 限制将在 %s 结束."
      },
      "stage": "rate-limit",
      "meaning": "The app called this API more often than its limit within one second. The whole sentence was never captured: the beginning is that of 90005 in the global table, the rest are the pieces of 90018 and the window of 90002 that were.",
      "advice": "Wait until the time that the text names.",
      "basis": "inferred",
      "source": "rate"
    },
    {
      "id": "quota-exceeded",
      "code": 90020,
      "message": {
        "zh": "您的企业本月api调用量已超过限制,调用量:%s次,额度:%s次,请登录开发者后台-资源管理-查看用量明细"
      },
      "stage": "quota",
      "meaning": "The calls of all internal apps of the organisation together have used up their month. The first %s is the calls, the second the quota. The page shows it flat, not wrapped in 88, without saying for which calls.",
      "advice": "Wait for the next month, or raise the quota.",
      "basis": "documented",
      "source": "quota"
    },
    {
      "id": "permission-missing",
      "code": 88,
      "subCode": "60011",
      "message": {
        "zh": "应用尚未开通所需的权限：[%s]，点击链接申请并开通即可：https://open-dev.dingtalk.com/appscope/apply?content=%s%%23%s, {requiredScopes=[%s]}"
      },
      "stage": "permission",
      "meaning": "The app lacks the permission point of this API.",
      "advice": "Apply for the permission, then ask for a new token.",
      "basis": "observed",
      "source": "permission"
    },
    {
      "id": "app-type-not-allowed",
      "code": 88,
      "subCode": "60011",
      "message": {
        "zh": "没有调用该接口的权限"
      },
      "stage": "app-type",
      "meaning": "The page does not list this type of app.",
      "advice": "Call it with an internal app.",
      "basis": "inferred",
      "source": "errors-zh"
    },
    {
      "id": "body-unreadable",
      "code": 47001,
      "message": {
        "zh": "解析JSON/XML内容错误",
        "en": "Error parsing JSON/XML content"
      },
      "stage": "body",
      "meaning": "The body is not readable as JSON, or is longer than a megabyte.",
      "advice": "Send a JSON object, or a form.",
      "basis": "inferred",
      "source": "errors-zh"
    },
    {
      "id": "content-type-unknown",
      "code": 43004,
      "message": {
        "zh": "无效的HTTP HEADER Content-Type",
        "en": "Invalid HTTP HEADER Content-Type"
      },
      "stage": "body",
      "meaning": "A body of a content type that is neither JSON nor a form.",
      "advice": "Send Content-Type: application/json or application/x-www-form-urlencoded.",
      "basis": "inferred",
      "source": "errors-zh"
    },
    {
      "id": "gateway-argument-missing",
      "code": 40,
      "message": {
        "zh": "Missing required arguments:%s"
      },
      "stage": "parameters",
      "meaning": "A required parameter is absent. Sent in place of the page's code when the setting gatewayArguments is on.",
      "advice": "Send the parameter that the text names.",
      "basis": "observed",
      "source": "gateway-missing"
    },
    {
      "id": "gateway-argument-malformed",
      "code": 41,
      "message": {
        "zh": "Invalid arguments:%s"
      },
      "stage": "parameters",
      "meaning": "A parameter cannot be read as its type. Sent in place of the page's code when the setting gatewayArguments is on.",
      "advice": "Send the parameter that the text names as its type.",
      "basis": "observed",
      "source": "gateway-invalid"
    }
  ]
},
}
