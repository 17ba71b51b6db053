# SPDX-License-Identifier: Apache-2.0
"""What announces sleep on Linux: logind, on a message bus of its own."""

import shutil
import subprocess
from typing import Self

import pytest
from jeepney import DBusAddress, new_method_call, new_signal
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_NAME = "org.freedesktop.login1"
_MANAGER = DBusAddress("/org/freedesktop/login1", _NAME, f"{_NAME}.Manager")
_BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")


class SystemBus:
    def __enter__(self) -> Self:
        program = shutil.which("dbus-daemon")
        if program is None:
            pytest.skip("there is no message bus here")
        self._bus = subprocess.Popen(
            [program, "--session", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._bus.stdout is not None
        self.address = self._bus.stdout.readline().strip()
        self._connection: DBusConnection = open_dbus_connection(self.address)
        request = new_method_call(_BUS, "RequestName", "su", (_NAME, 0))
        self._connection.send_and_get_reply(request)
        return self

    def announce_sleep(self, is_beginning: bool) -> None:
        self._connection.send(new_signal(_MANAGER, "PrepareForSleep", "b", (is_beginning,)))

    def __exit__(self, *_: object) -> None:
        self._connection.close()
        self._bus.terminate()
        self._bus.communicate()
