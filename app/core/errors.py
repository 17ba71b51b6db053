# SPDX-License-Identifier: Apache-2.0
"""The exception tree. Every message is a sentence for people: what happened, what to do.

HarmoniumError            code, exit_code
├── InputError            wrong use or bad input (2)
│   ├── ContextOverflow   the prompt cannot fit the model's context, whatever is dropped
│   ├── ProfileError      the profile folder or its database cannot be used
│   │   └── DamagedProfile  the database is damaged: what can be read of it can be saved
│   ├── KeyringProblem    the system's store for passwords cannot be used
│   │   └── NoPasswordStore   there is none
│   ├── WrongPassphrase   what was entered does not open the profile
│   ├── Locked            the profile is encrypted, and nobody said how to open it
│   ├── AccessNeeded      the hub wants to know who asks, or refuses whoever asked
│   └── OfflineError      the network is needed, and was switched off by choice
├── BusyError             someone else is writing: another window, a generating conversation (2)
├── EngineError           the model or its engine process failed (3)
│   ├── BadModel          not a model file, damaged, or one llama.cpp refuses
│   ├── Unsupported       a readable model that this build cannot run
│   ├── EngineCrashed     the engine process died; carries its last lines
│   │   └── Quarantined   it died too often with this model and these settings
│   └── InternalError     the engine reported a failure of its own
├── HubError              the hub cannot be reached, or answers nonsense (3)
│   └── DownloadRefused   what the hub has is not what was asked for
├── UnreadableFile        nothing, or nothing more, can be read of a document (2)
├── OutOfMemory           not enough RAM or GPU memory (4)
├── DiskFull              not enough room on the disk (4)
└── Interrupted           stopped by the user (130)
"""

from typing import ClassVar


class HarmoniumError(Exception):
    """`code` is stable and machine-readable; `detail` holds what only an expert wants to see."""

    code: ClassVar[str] = "internal"
    exit_code: ClassVar[int] = 3

    def __init__(self, message: str, detail: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.detail = detail

    def __str__(self) -> str:
        return self.message


class InputError(HarmoniumError):
    code = "bad_input"
    exit_code = 2


class ContextOverflow(InputError):
    code = "context_overflow"


class ProfileError(InputError):
    code = "profile"


class DamagedProfile(ProfileError):
    code = "damaged"


class KeyringProblem(InputError):
    code = "keyring"


class NoPasswordStore(KeyringProblem):
    code = "keyring"


class WrongPassphrase(InputError):
    code = "passphrase"


class Locked(InputError):
    code = "locked"


class AccessNeeded(InputError):
    code = "access"


class OfflineError(InputError):
    code = "offline"


class BusyError(HarmoniumError):
    code = "busy"
    exit_code = 2


class EngineError(HarmoniumError):
    code = "internal"
    exit_code = 3


class BadModel(EngineError):
    code = "bad_model"


class Unsupported(EngineError):
    code = "unsupported"


class EngineCrashed(EngineError):
    code = "crashed"


class Quarantined(EngineCrashed):
    code = "quarantined"


class InternalError(EngineError):
    code = "internal"


class HubError(HarmoniumError):
    code = "hub"
    exit_code = 3


class DownloadRefused(HubError):
    code = "download"


class UnreadableFile(HarmoniumError):
    code = "unreadable"
    exit_code = 2


class OutOfMemory(HarmoniumError):
    code = "out_of_memory"
    exit_code = 4


class DiskFull(HarmoniumError):
    code = "disk_full"
    exit_code = 4


class Interrupted(HarmoniumError):
    code = "interrupted"
    exit_code = 130
