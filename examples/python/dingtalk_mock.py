"""What steers a tenant of a running simulator: its control API, by the standard library alone."""

import json
import urllib.error
import urllib.parse
import urllib.request


class Tenant:
    """A key like mock-company-1-anything (organisation, seed, label) is a tenant from its first use."""

    app_secret = "mock-secret"

    def __init__(self, url, app_key):
        self.url = url
        self.app_key = app_key

    def people(self):
        return self.steer("GET", "")["organization"]["people"]

    def add_fault(self, **rule):
        return self.steer("POST", "/faults", rule)

    def advance(self, seconds):
        return self.steer("POST", "/clock/advance", {"by": round(seconds * 1000)})

    def change(self, *changes):
        return self.steer("POST", "/changes", list(changes))

    def exchanges(self, **filters):
        return self.steer("GET", "/log?" + urllib.parse.urlencode(filters))["exchanges"]

    def reset(self):
        return self.steer("POST", "/reset")

    def steer(self, method, path, body=None):
        url = f"{self.url}/_dingtalk-mock/v1/tenants/{self.app_key}{path}"
        data = None if body is None else json.dumps(body).encode()
        headers = {"Content-Type": "application/json"}
        request = urllib.request.Request(url, data=data, headers=headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=30) as response:
                return json.load(response)
        except urllib.error.HTTPError as error:
            raise ValueError(json.load(error)["error"]["message"]) from None
