"""Runs against a simulator that listens at DINGTALK_MOCK_URL: dingtalk-mock serve"""

import os
import unittest

from careful_sync import ContactsSync, Refused
from dingtalk_mock import Tenant
from naive_sync import NaiveSync

URL = os.environ.get("DINGTALK_MOCK_URL", "http://127.0.0.1:7878")
LIST = "topapi.v2.user.list"
SALES = 50541877  # 250 people


class SyncTest(unittest.TestCase):
    def setUp(self):
        # A tenant for each test, so that tests may run at the same time.
        self.tenant = Tenant(URL, f"mock-company-1-{self._testMethodName}")
        self.tenant.reset()
        self.sync = self.make_sync(self.tenant)
        self.accounts = {}
        self.sync.run(self.accounts)
        self.people = self.tenant.people()

    def disabled(self):
        return [userid for userid, account in self.accounts.items() if not account["enabled"]]


class NaiveSyncTest(SyncTest):
    def make_sync(self, tenant):
        return NaiveSync(tenant.app_key, tenant.app_secret, host=URL)

    def test_people_are_disabled_when_one_department_is_forbidden(self):
        self.tenant.add_fault(fault="scope-missing", operation=LIST, when={"dept_id": SALES})
        self.sync.run(self.accounts)
        self.assertNotEqual(self.disabled(), [])

    def test_people_are_disabled_when_calls_come_too_fast(self):
        self.tenant.add_fault(fault="qps-app", operation=LIST, after=20, times=3)
        self.sync.run(self.accounts)
        self.assertNotEqual(self.disabled(), [])

    def test_everybody_is_disabled_after_two_hours(self):
        self.tenant.advance(2 * 3600)
        self.sync.run(self.accounts)
        self.assertEqual(len(self.disabled()), len(self.accounts))


class CarefulSyncTest(SyncTest):
    def make_sync(self, tenant):
        # Waiting moves the clock of the tenant, which costs no time.
        return ContactsSync(tenant.app_key, tenant.app_secret, host=URL, wait=tenant.advance)

    def assert_everybody_is_enabled(self):
        self.assertEqual(self.disabled(), [])
        self.assertEqual(len(self.accounts), self.people)

    def test_everybody_has_an_account(self):
        self.assert_everybody_is_enabled()

    def test_nobody_is_disabled_when_one_department_is_forbidden(self):
        self.tenant.add_fault(fault="scope-missing", operation=LIST, when={"dept_id": SALES})
        with self.assertRaisesRegex(Refused, "60011"):
            self.sync.run(self.accounts)
        self.assert_everybody_is_enabled()

    def test_calls_that_come_too_fast_are_made_again(self):
        self.tenant.add_fault(fault="qps-app", operation=LIST, after=20, times=3)
        self.sync.run(self.accounts)
        self.assert_everybody_is_enabled()
        self.assertEqual(len(self.tenant.exchanges(operation=LIST, outcome="refusal")), 3)

    def test_a_token_that_ends_midway_is_renewed(self):
        self.tenant.add_fault(fault="token-expired", operation=LIST, after=10)
        self.sync.run(self.accounts)
        self.assert_everybody_is_enabled()
        self.assertEqual(len(self.tenant.exchanges(operation="gettoken")), 2)

    def test_a_token_is_renewed_after_two_hours(self):
        self.tenant.advance(2 * 3600)
        self.sync.run(self.accounts)
        self.assert_everybody_is_enabled()

    def test_who_leaves_is_disabled_and_nobody_else(self):
        userid = next(iter(self.accounts))
        self.tenant.change({"kind": "remove-user", "userId": userid})
        self.sync.run(self.accounts)
        self.assertEqual(self.disabled(), [userid])


if __name__ == "__main__":
    unittest.main()
