/** Of the form of the vendor's pages; the call, its codes and its people are invented. */
const fence = '```'

export const inventedPage = `---
title: "List the boats of a pier"
---

Lists boats.

## Request

| **Basic information** | |
| --- | --- |
| HTTP URL | https://oapi.dingtalk.io/topapi/pier/boats |
| HTTP Method | POST |
| Supported app types | appType-Internal app, appType-Third-party enterprise app |
| Required permissions | permission-qyapi_get_boats-Read boats |

### Query parameter

| Name | Type | Required | Example | Description |
| --- | --- | --- | --- | --- |
| access_token | String | Yes | bE74xxxx | The credential. |

### Request body

| Name | Type | Required | Example | Description |
| --- | --- | --- | --- | --- |
| dept_id | Number | Yes | 100 | The department. |
| colour | String | No | a\\*\\|b | The colour. |

### Request example

${fence}curl
curl -X POST "https://oapi.dingtalk.io/topapi/pier/boats" \\
-d 'access_token=d1812xxxx' \\
-d 'dept_id=100'
${fence}

Java

${fence}text
OapiPierBoatsRequest req = new OapiPierBoatsRequest();
req.setDeptId(100L);
req.setColour(colours.first());
OapiPierBoatsResponse rsp = client.execute(req, "");
${fence}

PHP

${fence}php
# the request
$req->setDeptId("100");
$resp = $c->execute($req, $access_token, "https://oapi.dingtalk.io/topapi/pier/boats");
${fence}

## Response

### Response body

| Name | Type | Example | Description |
| --- | --- | --- | --- |
| errcode | Number | 0 | The return code. |
| errmsg | String | ok | The text. |
| result | PageVo |  | The result. |
| list | Boat[] |  | The boats. |
| crew | Object[] |  | The crew. |
| userid | String | anna | The person. |
| name | String | Anna | The name. |
| rank_id | Number | 4 | The rank. |
| name | String | Rose | The name. |
| hasMore | Boolean | true | Whether there are more. |

### Response body example

${fence}json
{
  "errcode": "0",
  "result": {
    "hasMore": true,
    "list": [{ "name": "Rose", "crew": { "userid": "anna", "name": "Anna" } }]
  }
}
${fence}

### Error codes

| Error code (errcode) | Error message (errmsg) | Solution |
| --- | --- | --- |
| 77777 | No such pier | Look. |
| 400002 | Invalid parameter | Look. |
| -1 | System busy | Wait. |
`
