"""A contacts sync that survives what goes wrong. It knows DingTalk, and nothing of any simulator."""

import json
import time
import urllib.parse
import urllib.request

BAD_TOKEN = "40014"
# Busy, too many calls in a second, too many calls of everybody.
PASSING = {"-1", "90018", "90002"}
MAXIMUM_TRIES = 6


class Refused(Exception):
    pass


class ContactsSync:
    """Keeps the accounts of an app, a dict by userid, in step with the people in DingTalk."""

    def __init__(self, app_key, app_secret, host="https://oapi.dingtalk.com", wait=time.sleep):
        self.app_key = app_key
        self.app_secret = app_secret
        self.host = host
        self.wait = wait
        self.token = None

    def run(self, accounts):
        """Changes nothing before it has everybody."""
        people = {}
        department_ids = [1]
        for department_id in department_ids:
            children = self.call("v2/department/listsub", {"dept_id": department_id})
            department_ids.extend(child["dept_id"] for child in children)
            people.update((person["userid"], person) for person in self.list_people(department_id))
        for userid, account in accounts.items():
            account["enabled"] = userid in people
        for userid, person in people.items():
            accounts[userid] = {"name": person["name"], "enabled": True}

    def list_people(self, department_id):
        cursor = 0
        while cursor is not None:
            asked = {"dept_id": department_id, "cursor": cursor, "size": 100}
            page = self.call("v2/user/list", {**asked, "contain_access_limit": True})
            yield from page["list"]
            cursor = page["next_cursor"] if page["has_more"] else None

    def call(self, path, body):
        for tries in range(1, MAXIMUM_TRIES + 1):
            if self.token is None:
                self.token = self.log_in()
            query = urllib.parse.urlencode({"access_token": self.token})
            answer = self.send(f"/topapi/{path}?{query}", body)
            if answer["errcode"] == 0:
                return answer["result"]
            code = code_of(answer)
            if code == BAD_TOKEN:
                self.token = None
            elif code in PASSING:
                self.wait(tries)
            else:
                break
        raise Refused(f"DingTalk refused {path} with {code}: {answer['errmsg']}")

    def log_in(self):
        query = urllib.parse.urlencode({"appkey": self.app_key, "appsecret": self.app_secret})
        answer = self.send(f"/gettoken?{query}")
        if answer["errcode"] != 0:
            raise Refused(f"DingTalk refused gettoken with {code_of(answer)}: {answer['errmsg']}")
        return answer["access_token"]

    def send(self, target, body=None):
        data = None if body is None else json.dumps(body).encode()
        headers = {"Content-Type": "application/json"}
        request = urllib.request.Request(self.host + target, data=data, headers=headers)
        with urllib.request.urlopen(request, timeout=30) as response:
            return json.load(response)


def code_of(answer):
    """The old host answers refusals with status 200, and wraps most of them in an 88."""
    return answer["sub_code"] if answer["errcode"] == 88 else str(answer["errcode"])
