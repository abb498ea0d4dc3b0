// Made by scripts/generate.ts from schemas/. Do not edit.
import type { RequestExample } from '../catalog/operation.js'
import type { OperationId } from './types.js'

export const requestExamples: { readonly [Id in OperationId]: readonly RequestExample[] } = {
  'auth.scopes': [
  {
    "name": "curl sample",
    "source": "page#request-example",
    "value": {
      "access_token": "2314cdxxxxbcd10713"
    },
    "errata": []
  },
  {
    "name": "Java sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token"
    },
    "errata": []
  },
  {
    "name": "Python sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token"
    },
    "errata": []
  },
  {
    "name": "PHP sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token"
    },
    "errata": []
  },
  {
    "name": "C# sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token"
    },
    "errata": []
  }
],
  'contact_1.0.ListEmpLeaveRecords': [
  {
    "name": "HTTP sample",
    "source": "page-zh#request-example",
    "value": {
      "x-acs-dingtalk-access-token": "afe814xxx",
      "startTime": "2020-07-10T00:00:00Z",
      "endTime": "2020-08-10T00:00:00Z",
      "nextToken": "0",
      "maxResults": "10"
    },
    "errata": []
  },
  {
    "name": "Java sample",
    "source": "page-zh#request-example",
    "value": {
      "x-acs-dingtalk-access-token": "<your access token>",
      "startTime": "2020-07-10T00:00:00Z",
      "endTime": "2020-08-10T00:00:00Z",
      "nextToken": "0",
      "maxResults": 10
    },
    "errata": []
  },
  {
    "name": "Python sample",
    "source": "page-zh#request-example",
    "value": {
      "x-acs-dingtalk-access-token": "<your access token>",
      "startTime": "2020-07-10T00:00:00Z",
      "endTime": "2020-08-10T00:00:00Z",
      "nextToken": "0",
      "maxResults": 10
    },
    "errata": []
  },
  {
    "name": "PHP sample",
    "source": "page-zh#request-example",
    "value": {
      "x-acs-dingtalk-access-token": "<your access token>",
      "startTime": "2020-07-10T00:00:00Z",
      "endTime": "2020-08-10T00:00:00Z",
      "nextToken": "0",
      "maxResults": 10
    },
    "errata": []
  },
  {
    "name": "Go sample",
    "source": "page-zh#request-example",
    "value": {
      "x-acs-dingtalk-access-token": "<your access token>",
      "startTime": "2020-07-10T00:00:00Z",
      "endTime": "2020-08-10T00:00:00Z",
      "nextToken": "0",
      "maxResults": 10
    },
    "errata": []
  },
  {
    "name": "Node.js sample",
    "source": "page-zh#request-example",
    "value": {
      "x-acs-dingtalk-access-token": "<your access token>",
      "startTime": "2020-07-10T00:00:00Z",
      "endTime": "2020-08-10T00:00:00Z",
      "nextToken": "0",
      "maxResults": 10
    },
    "errata": []
  },
  {
    "name": "C# sample",
    "source": "page-zh#request-example",
    "value": {
      "x-acs-dingtalk-access-token": "<your access token>",
      "startTime": "2020-07-10T00:00:00Z",
      "endTime": "2020-08-10T00:00:00Z",
      "nextToken": "0",
      "maxResults": 10
    },
    "errata": []
  },
  {
    "name": "C++ sample",
    "source": "page-zh#request-example",
    "value": {
      "x-acs-dingtalk-access-token": "<your access token>",
      "startTime": "2020-07-10T00:00:00Z",
      "endTime": "2020-08-10T00:00:00Z",
      "nextToken": "0",
      "maxResults": 10
    },
    "errata": []
  },
  {
    "name": "sample values of the SDK, times without a zone",
    "source": "sdk-node",
    "value": {
      "x-acs-dingtalk-access-token": "<your access token>",
      "startTime": "2020-07-10T00:00:00",
      "endTime": "2020-08-10T00:00:00",
      "nextToken": "DCCD7A656FFA6F07",
      "maxResults": 10
    },
    "errata": []
  }
],
  'gettoken': [
  {
    "name": "curl sample",
    "source": "page#request-example",
    "value": {
      "appkey": "dingeqqpkv3xxxxxx",
      "appsecret": "GT-lsu-taDAxxxsTsxxxx"
    },
    "errata": []
  },
  {
    "name": "Java sample",
    "source": "page#request-example",
    "value": {
      "appkey": "dingeqqpkv3xxxxxx",
      "appsecret": "GT-lsu-taDAxxxsTsxxxx"
    },
    "errata": []
  },
  {
    "name": "Python sample",
    "source": "page#request-example",
    "value": {
      "appkey": "dingeqqpkv3xxxxxx",
      "appsecret": "GT-lsu-taDAxxxsTsxxxx"
    },
    "errata": []
  },
  {
    "name": "PHP sample",
    "source": "page#request-example",
    "value": {
      "appkey": "dingeqqpkv3xxxxxx",
      "appsecret": "GT-lsu-taDAxxxsTsxxxx"
    },
    "errata": []
  },
  {
    "name": "C# sample",
    "source": "page#request-example",
    "value": {
      "appkey": "dingeqqpkv3xxxxxx",
      "appsecret": "GT-lsu-taDAxxxsTsxxxx"
    },
    "errata": []
  }
],
  'oauth2_1.0.GetAccessToken': [
  {
    "name": "curl sample",
    "source": "page#request-example",
    "value": {
      "appKey": "dingeqqpkv3xxxxxx",
      "appSecret": "GT-lsu-taDAxxxsTsxxxx"
    },
    "errata": []
  },
  {
    "name": "Java sample",
    "source": "page#request-example",
    "value": {
      "appKey": "dingeqqpkv3xxxxxx",
      "appSecret": "GT-lsu-taDAxxxsTsxxxx"
    },
    "errata": []
  },
  {
    "name": "Python sample",
    "source": "page#request-example",
    "value": {
      "appKey": "dingeqqpkv3xxxxxx",
      "appSecret": "GT-lsu-taDAxxxsTsxxxx"
    },
    "errata": []
  },
  {
    "name": "PHP sample",
    "source": "page#request-example",
    "value": {
      "appKey": "dingeqqpkv3xxxxxx",
      "appSecret": "GT-lsu-taDAxxxsTsxxxx"
    },
    "errata": []
  },
  {
    "name": "Go sample",
    "source": "page#request-example",
    "value": {
      "appKey": "dingeqqpkv3xxxxxx",
      "appSecret": "GT-lsu-taDAxxxsTsxxxx"
    },
    "errata": []
  },
  {
    "name": "Node.js sample",
    "source": "page#request-example",
    "value": {
      "appKey": "dingeqqpkv3xxxxxx",
      "appSecret": "GT-lsu-taDAxxxsTsxxxx"
    },
    "errata": []
  },
  {
    "name": "C# sample",
    "source": "page#request-example",
    "value": {
      "appKey": "dingeqqpkv3xxxxxx",
      "appSecret": "GT-lsu-taDAxxxsTsxxxx"
    },
    "errata": []
  },
  {
    "name": "Swift sample",
    "source": "page#request-example",
    "value": {
      "appKey": "dingeqqpkv3xxxxxx",
      "appSecret": "GT-lsu-taDAxxxsTsxxxx"
    },
    "errata": []
  }
],
  'oauth2_1.0.GetToken': [
  {
    "name": "HTTP sample",
    "source": "page#request-example",
    "value": {
      "corpId": "ding9f****41",
      "client_id": "suite123",
      "client_secret": "********",
      "grant_type": "client_credentials"
    },
    "errata": []
  },
  {
    "name": "Java sample",
    "source": "page#request-example",
    "value": {
      "corpId": "ding9f****41",
      "client_id": "suite123",
      "client_secret": "********",
      "grant_type": "client_credentials"
    },
    "errata": []
  },
  {
    "name": "Python sample",
    "source": "page#request-example",
    "value": {
      "corpId": "ding9f****41",
      "client_id": "suite123",
      "client_secret": "********",
      "grant_type": "client_credentials"
    },
    "errata": []
  },
  {
    "name": "PHP sample",
    "source": "page#request-example",
    "value": {
      "corpId": "ding9f****41",
      "client_id": "suite123",
      "client_secret": "********",
      "grant_type": "client_credentials"
    },
    "errata": []
  },
  {
    "name": "Go sample",
    "source": "page#request-example",
    "value": {
      "corpId": "ding9f****41",
      "client_id": "suite123",
      "client_secret": "********",
      "grant_type": "client_credentials"
    },
    "errata": []
  },
  {
    "name": "Node.js sample",
    "source": "page#request-example",
    "value": {
      "corpId": "ding9f****41",
      "client_id": "suite123",
      "client_secret": "********",
      "grant_type": "client_credentials"
    },
    "errata": []
  },
  {
    "name": "C# sample",
    "source": "page#request-example",
    "value": {
      "corpId": "ding9f****41",
      "client_id": "suite123",
      "client_secret": "********",
      "grant_type": "client_credentials"
    },
    "errata": []
  }
],
  'topapi.inactive.user.v2.get': [
  {
    "name": "curl sample",
    "source": "page#request-example",
    "value": {
      "access_token": "2146ca78-23af-4580-9335-883348ff9a54",
      "dept_ids": "\\\"2,3,4\\\"",
      "is_active": "false",
      "offset": "0",
      "query_date": "20200101",
      "size": "100"
    },
    "errata": [
      "dept-ids-quoted"
    ]
  },
  {
    "name": "Java sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "is_active": false,
      "dept_ids": "1,2,3",
      "offset": 0,
      "size": 100,
      "query_date": "20200101"
    },
    "errata": []
  },
  {
    "name": "Python sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "is_active": false,
      "dept_ids": "\"2,3,4\"",
      "offset": 0,
      "size": 100,
      "query_date": "20200101"
    },
    "errata": [
      "dept-ids-quoted"
    ]
  },
  {
    "name": "PHP sample",
    "source": "page#request-example",
    "value": {
      "access_token": "$access_token",
      "is_active": "false",
      "dept_ids": "\"2,3,4\"",
      "offset": "0",
      "size": "100",
      "query_date": "20200101"
    },
    "errata": [
      "dept-ids-quoted"
    ]
  },
  {
    "name": "C# sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "is_active": false,
      "dept_ids": "\"2,3,4\"",
      "offset": 0,
      "size": 100,
      "query_date": "20200101"
    },
    "errata": [
      "dept-ids-quoted"
    ]
  }
],
  'topapi.user.count': [
  {
    "name": "curl sample",
    "source": "page#request-example",
    "value": {
      "access_token": "7a1bee78-57cb-4a05-9316-0341b1ca303f",
      "only_active": "false"
    },
    "errata": []
  },
  {
    "name": "Java sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "only_active": false
    },
    "errata": []
  },
  {
    "name": "Python sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "only_active": false
    },
    "errata": []
  },
  {
    "name": "PHP sample",
    "source": "page#request-example",
    "value": {
      "access_token": "$access_token",
      "only_active": "false"
    },
    "errata": []
  },
  {
    "name": "C# sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "only_active": false
    },
    "errata": []
  }
],
  'topapi.user.listid': [
  {
    "name": "curl sample",
    "source": "page#request-example",
    "value": {
      "access_token": "03987655-598f-4f7a-8fc3-aaf257c47c27",
      "dept_id": "100"
    },
    "errata": []
  },
  {
    "name": "Java sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "dept_id": 100
    },
    "errata": []
  },
  {
    "name": "Python sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "dept_id": 100
    },
    "errata": []
  },
  {
    "name": "PHP sample",
    "source": "page#request-example",
    "value": {
      "access_token": "$access_token",
      "dept_id": "100"
    },
    "errata": []
  },
  {
    "name": "C# sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "dept_id": 100
    },
    "errata": []
  }
],
  'topapi.user.listsimple': [
  {
    "name": "curl sample",
    "source": "page#request-example",
    "value": {
      "access_token": "c1f2d110-4e7c-4536-a340-06652613e0c1",
      "contain_access_limit": "false",
      "cursor": "0",
      "dept_id": "10",
      "language": "zh_CN",
      "order_field": "modify_desc",
      "size": "10"
    },
    "errata": []
  },
  {
    "name": "Java sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "dept_id": 10,
      "cursor": 0,
      "size": 10,
      "order_field": "modify_desc",
      "contain_access_limit": false,
      "language": "zh_CN"
    },
    "errata": []
  },
  {
    "name": "Python sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "dept_id": 10,
      "cursor": 0,
      "size": 10,
      "order_field": "modify_desc",
      "contain_access_limit": false,
      "language": "zh_CN"
    },
    "errata": []
  },
  {
    "name": "PHP sample",
    "source": "page#request-example",
    "value": {
      "access_token": "$access_token",
      "contain_access_limit": "false",
      "cursor": "0",
      "dept_id": "10",
      "language": "zh_CN",
      "order_field": "modify_desc",
      "size": "10"
    },
    "errata": []
  },
  {
    "name": "C# sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "dept_id": 10,
      "cursor": 0,
      "size": 10,
      "order_field": "modify_desc",
      "contain_access_limit": false,
      "language": "zh_CN"
    },
    "errata": []
  }
],
  'topapi.v2.department.get': [
  {
    "name": "curl sample",
    "source": "page#request-example",
    "value": {
      "access_token": "d3daxxxx51990",
      "dept_id": "100",
      "language": "zh_CN"
    },
    "errata": []
  },
  {
    "name": "Java sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "dept_id": 100,
      "language": "zh_CN"
    },
    "errata": []
  },
  {
    "name": "Python sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "dept_id": 100,
      "language": "zh_CN"
    },
    "errata": []
  },
  {
    "name": "PHP sample",
    "source": "page#request-example",
    "value": {
      "access_token": "$access_token",
      "dept_id": "100",
      "language": "zh_CN"
    },
    "errata": []
  },
  {
    "name": "C# sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "dept_id": 100,
      "language": "zh_CN"
    },
    "errata": []
  }
],
  'topapi.v2.department.listparentbydept': [
  {
    "name": "curl sample",
    "source": "page#request-example",
    "value": {
      "access_token": "a456xxxx13da5",
      "dept_id": "100"
    },
    "errata": []
  },
  {
    "name": "Java sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "dept_id": 100
    },
    "errata": []
  },
  {
    "name": "Python sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "dept_id": 100
    },
    "errata": []
  },
  {
    "name": "PHP sample",
    "source": "page#request-example",
    "value": {
      "access_token": "$access_token",
      "dept_id": "100"
    },
    "errata": []
  },
  {
    "name": "C# sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "dept_id": 100
    },
    "errata": []
  }
],
  'topapi.v2.department.listparentbyuser': [
  {
    "name": "curl sample",
    "source": "page#request-example",
    "value": {
      "access_token": "f3c2f4xxxxf65767",
      "userid": "100"
    },
    "errata": []
  },
  {
    "name": "Java sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "userid": "100"
    },
    "errata": []
  },
  {
    "name": "Python sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "userid": "100"
    },
    "errata": []
  },
  {
    "name": "PHP sample",
    "source": "page#request-example",
    "value": {
      "access_token": "$access_token",
      "userid": "100"
    },
    "errata": []
  },
  {
    "name": "C# sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "userid": "100"
    },
    "errata": []
  }
],
  'topapi.v2.department.listsub': [
  {
    "name": "curl sample",
    "source": "page#request-example",
    "value": {
      "access_token": "6846xxxx0cc781",
      "dept_id": "100",
      "language": "zh_CN"
    },
    "errata": []
  },
  {
    "name": "Java sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "dept_id": 1,
      "language": "zh_CN"
    },
    "errata": []
  },
  {
    "name": "Python sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "dept_id": 100,
      "language": "zh_CN"
    },
    "errata": []
  },
  {
    "name": "PHP sample",
    "source": "page#request-example",
    "value": {
      "access_token": "$access_token",
      "dept_id": "100",
      "language": "zh_CN"
    },
    "errata": []
  },
  {
    "name": "C# sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "dept_id": 100,
      "language": "zh_CN"
    },
    "errata": []
  }
],
  'topapi.v2.department.listsubid': [
  {
    "name": "curl sample",
    "source": "page#request-example",
    "value": {
      "access_token": "0dcxxxx108dcd028",
      "dept_id": "100"
    },
    "errata": []
  },
  {
    "name": "Java sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "dept_id": 100
    },
    "errata": []
  },
  {
    "name": "Python sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "dept_id": 100
    },
    "errata": []
  },
  {
    "name": "PHP sample",
    "source": "page#request-example",
    "value": {
      "access_token": "$access_token",
      "dept_id": "100"
    },
    "errata": []
  },
  {
    "name": "C# sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "dept_id": 100
    },
    "errata": []
  }
],
  'topapi.v2.user.get': [
  {
    "name": "curl sample",
    "source": "page#request-example",
    "value": {
      "access_token": "b97a231d-7dd8-4243-ac4e-6b75b2a1e28a",
      "language": "zh_CN",
      "userid": "zhangsan"
    },
    "errata": []
  },
  {
    "name": "Java sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "userid": "001",
      "language": "zh_CN"
    },
    "errata": []
  },
  {
    "name": "Python sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "userid": "zhangsan",
      "language": "zh_CN"
    },
    "errata": []
  },
  {
    "name": "PHP sample",
    "source": "page#request-example",
    "value": {
      "access_token": "$access_token",
      "userid": "zhangsan",
      "language": "zh_CN"
    },
    "errata": []
  },
  {
    "name": "C# sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "userid": "zhangsan",
      "language": "zh_CN"
    },
    "errata": []
  }
],
  'topapi.v2.user.list': [
  {
    "name": "curl sample",
    "source": "page#request-example",
    "value": {
      "access_token": "834f6b00-25b8-4484-a89d-595d1f7fa0a7",
      "contain_access_limit": "false",
      "cursor": "0",
      "dept_id": "10",
      "language": "zh_CN",
      "order_field": "modify_desc",
      "size": "10"
    },
    "errata": []
  },
  {
    "name": "Java sample",
    "source": "page#request-example",
    "value": {
      "access_token": "",
      "dept_id": 1,
      "cursor": 0,
      "size": 10,
      "order_field": "modify_desc",
      "contain_access_limit": false,
      "language": "zh_CN"
    },
    "errata": [
      "java-sample-without-token"
    ]
  },
  {
    "name": "Python sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "dept_id": 10,
      "cursor": 0,
      "size": 10,
      "order_field": "modify_desc",
      "contain_access_limit": false,
      "language": "zh_CN"
    },
    "errata": []
  },
  {
    "name": "PHP sample",
    "source": "page#request-example",
    "value": {
      "access_token": "$access_token",
      "dept_id": "10",
      "cursor": "0",
      "size": "10",
      "order_field": "modify_desc",
      "contain_access_limit": "false",
      "language": "zh_CN"
    },
    "errata": []
  },
  {
    "name": "C# sample",
    "source": "page#request-example",
    "value": {
      "access_token": "access_token",
      "dept_id": 10,
      "cursor": 0,
      "size": 10,
      "order_field": "modify_desc",
      "contain_access_limit": false,
      "language": "zh_CN"
    },
    "errata": []
  }
],
}
