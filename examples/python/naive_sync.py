"""The same sync as it is written on the first day. Each mistake stands in the tracker of some real project."""

import json
import urllib.parse
import urllib.request


class NaiveSync:
    """Keeps the accounts of an app, a dict by userid, in step with the people in DingTalk."""

    def __init__(self, app_key, app_secret, host="https://oapi.dingtalk.com"):
        self.app_key = app_key
        self.app_secret = app_secret
        self.host = host
        self.token = None

    def run(self, accounts):
        people = {}
        department_ids = [1]
        for department_id in department_ids:
            answer = self.call("v2/department/listsub", {"dept_id": department_id})
            department_ids.extend(child["dept_id"] for child in answer.get("result", []))
            people.update((person["userid"], person) for person in self.list_people(department_id))
        # Whoever is not there has left: https://github.com/open-ace/open-ace/issues/3020
        for userid, account in accounts.items():
            account["enabled"] = userid in people
        for userid, person in people.items():
            accounts[userid] = {"name": person["name"], "enabled": True}

    def list_people(self, department_id):
        cursor = 0
        while cursor is not None:
            asked = {"dept_id": department_id, "cursor": cursor, "size": 100}
            # A refusal has no result, and is taken for nobody: https://github.com/ohdarling/virtual-ldap/issues/19
            page = self.call("v2/user/list", asked).get("result", {})
            yield from page.get("list", [])
            cursor = page.get("next_cursor")

    def call(self, path, body):
        # Kept for good, but a token lives for two hours: https://github.com/ClouGence/open-cdm/issues/342
        if self.token is None:
            query = urllib.parse.urlencode({"appkey": self.app_key, "appsecret": self.app_secret})
            self.token = self.send(f"/gettoken?{query}")["access_token"]
        query = urllib.parse.urlencode({"access_token": self.token})
        # HTTP errors are thrown; refusals have status 200.
        return self.send(f"/topapi/{path}?{query}", body)

    def send(self, target, body=None):
        data = None if body is None else json.dumps(body).encode()
        headers = {"Content-Type": "application/json"}
        request = urllib.request.Request(self.host + target, data=data, headers=headers)
        with urllib.request.urlopen(request, timeout=30) as response:
            return json.load(response)
