# SPDX-License-Identifier: Apache-2.0
"""A password store as Linux desktops have one: the Secret Service, on a message bus of its own."""

import contextlib
import shutil
import subprocess
import threading
from typing import Any, Self

import pytest
from jeepney import DBusAddress, Message, new_error, new_method_call, new_method_return, new_signal
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_NAME = "org.freedesktop.secrets"
_COLLECTION, _SESSION = "/org/freedesktop/secrets/aliases/default", "/session"
_BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")


class SecretService:
    """`secrets` are the attributes and the value of each item. A locked one asks the person, by a
    prompt that is dismissed."""

    def __init__(self, *, is_locked: bool = False) -> None:
        self.secrets: dict[str, tuple[dict[str, str], bytes]] = {}
        self._is_locked = is_locked
        self._count = 0
        self._stop = threading.Event()

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
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()
        self._connection.close()
        self._bus.terminate()
        self._bus.communicate()

    def _serve(self) -> None:
        while not self._stop.is_set():
            with contextlib.suppress(TimeoutError):
                self._handle(self._connection.receive(timeout=0.05))

    def _handle(self, message: Message) -> None:
        fields = {field.name: value for field, value in message.header.fields.items()}
        if "member" not in fields or message.header.message_type.name != "method_call":
            return
        signature, body = self._answer(fields["path"], fields["member"], message.body)
        if signature is None:
            self._connection.send(new_error(message, body))
        else:
            self._connection.send(new_method_return(message, signature, body))

    def _answer(self, path: str, member: str, body: Any) -> tuple[str | None, Any]:
        """The signature and the values of a reply, or None and the name of an error."""
        match member:
            case "OpenSession" if body[0] != "plain":
                return None, "org.freedesktop.DBus.Error.NotSupported"
            case "OpenSession":
                return "vo", (("s", ""), _SESSION)
            case "Get":
                value = ("b", self._is_locked) if body[1] == "Locked" else ("s", "Default")
                return "v", (value,)
            case "Unlock":
                return "aoo", ([], "/prompt") if self._is_locked else (body[0], "/")
            case "Prompt":
                prompt = DBusAddress(path, interface="org.freedesktop.Secret.Prompt")
                dismissed = new_signal(prompt, "Completed", "bv", (True, ("ao", [])))
                self._connection.send(dismissed)
                return "", ()
            case _:
                return self._answer_about_items(path, member, body)

    def _answer_about_items(self, path: str, member: str, body: Any) -> tuple[str | None, Any]:
        match member:
            case "SearchItems":
                found = [item for item, kept in self.secrets.items() if kept[0] == body[0]]
                return "ao", (found,)
            case "CreateItem":
                return "oo", (self._keep(*body), "/")
            case "GetSecret":
                return "(oayays)", ((_SESSION, b"", self.secrets[path][1], "text/plain"),)
            case "Delete":
                del self.secrets[path]
                return "o", ("/",)
            case _:
                return None, "org.freedesktop.DBus.Error.UnknownMethod"

    def _keep(self, properties: Any, secret: Any, replaces: bool) -> str:
        attributes = dict(properties["org.freedesktop.Secret.Item.Attributes"][1])
        # The library that writes names itself, and leaves that out when it searches.
        _ = attributes.pop("application", None)
        for item, kept in list(self.secrets.items()):
            if replaces and kept[0] == attributes:
                del self.secrets[item]
        self._count += 1
        item = f"{_COLLECTION}/{self._count}"
        self.secrets[item] = attributes, bytes(secret[2])
        return item
