# SPDX-License-Identifier: Apache-2.0
"""Whether the computer runs on a battery."""

import logging

log = logging.getLogger(__name__)


def is_on_battery() -> bool:
    """False where nobody knows."""
    import psutil

    try:
        battery = psutil.sensors_battery()
    except (AttributeError, OSError, RuntimeError, ValueError, psutil.Error) as exc:
        # Systems without the call, without the files behind it, or with others in them.
        log.info("whether a battery is used is unknown: %s", type(exc).__name__)
        return False
    return battery is not None and battery.power_plugged is False
