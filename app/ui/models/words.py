# SPDX-License-Identifier: Apache-2.0
"""Sizes, times, speeds and forecasts for somebody who has never run a model."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.core.hardware import DeviceKind
from app.core.model_files import ModelKind, RemoteModel
from app.core.placement import Fit, LoadPlan, PlanChoice, SpeedRange

_TYPICAL_BYTES_PER_S = 11.8e6
"""What arrives of 100 Mbit/s, for which a download is told beforehand."""
_READING_TOKENS_PER_S = 6.0
"""About 270 words a minute."""


def size_words(size: float) -> str:
    """`12.1 GB`, in the language's digits."""
    if size >= 1e9:
        number = QLocale().toString(size / 1e9, "f", 1)
        return QCoreApplication.translate("ModelWords", "{number} GB").format(number=number)
    number = QLocale().toString(round(size / 1e6))
    return QCoreApplication.translate("ModelWords", "{number} MB").format(number=number)


def memory_words(size: float) -> str:
    """Memory in the binary units that computers are sold with: `16.0 GB` of 2**30 bytes."""
    if size >= 2**30:
        number = QLocale().toString(size / 2**30, "f", 1)
        return QCoreApplication.translate("ModelWords", "{number} GB").format(number=number)
    number = QLocale().toString(round(size / 2**20))
    return QCoreApplication.translate("ModelWords", "{number} MB").format(number=number)


def time_words(seconds: float) -> str:
    """`17 min`; rounded as a forecast is."""
    if seconds < 60:
        return QCoreApplication.translate("ModelWords", "less than a minute")
    minutes = round(seconds / 60)
    if minutes < 60:
        text = QCoreApplication.translate("ModelWords", "{minutes} min")
        return text.format(minutes=QLocale().toString(minutes))
    hours, minutes = divmod(round(seconds / 300) * 5, 60)
    if not minutes:
        text = QCoreApplication.translate("ModelWords", "{hours} h")
        return text.format(hours=QLocale().toString(hours))
    text = QCoreApplication.translate("ModelWords", "{hours} h {minutes} min")
    return text.format(hours=QLocale().toString(hours), minutes=QLocale().toString(minutes))


def download_words(size: int) -> str:
    """What fetching so many bytes costs."""
    seconds = size / _TYPICAL_BYTES_PER_S
    if seconds < 60:
        text = QCoreApplication.translate("ModelWords", "{size}, less than a minute at 100 Mbit/s")
        return text.format(size=size_words(size))
    text = QCoreApplication.translate("ModelWords", "{size}, about {time} at 100 Mbit/s")
    return text.format(size=size_words(size), time=time_words(seconds))


def context_words(n_ctx: int) -> str:
    """`32k`: tokens, as models are talked about."""
    if n_ctx < 1024:
        return QLocale().toString(n_ctx)
    text = QCoreApplication.translate("ModelWords", "{number}k")
    return text.format(number=QLocale().toString(n_ctx // 1024))


def number_words(tokens_per_s: float) -> str:
    """A speed without its unit, no more exact than it is known."""
    if tokens_per_s >= 9.5:
        return QLocale().toString(round(tokens_per_s))
    if tokens_per_s >= 0.95:
        return QLocale().toString(_to_half(tokens_per_s), "g", 2)
    return QLocale().toString(max(0.1, round(tokens_per_s, 1)), "f", 1)


def speed_words(speed: SpeedRange) -> str:
    """The likely one."""
    text = QCoreApplication.translate("ModelWords", "about {speed} tokens/s")
    return text.format(speed=number_words(speed.likely))


def range_words(speed: SpeedRange, *, is_measured: bool) -> str:
    """How sure the speed is."""
    if is_measured:
        return QCoreApplication.translate("ModelWords", "learned from answers on this computer")
    text = QCoreApplication.translate("ModelWords", "between {low} and {high}, an estimate")
    return text.format(low=number_words(speed.low), high=number_words(speed.high))


def pace_words(speed: SpeedRange) -> str:
    """What a speed feels like."""
    share = speed.likely / _READING_TOKENS_PER_S
    if share >= 2.5:
        return QCoreApplication.translate("ModelWords", "Writes much faster than one reads.")
    if share >= 1.2:
        return QCoreApplication.translate("ModelWords", "Writes faster than one reads.")
    if share >= 0.6:
        return QCoreApplication.translate("ModelWords", "Writes about as fast as one reads.")
    if share >= 0.15:
        return QCoreApplication.translate("ModelWords", "Writes slower than one reads.")
    return QCoreApplication.translate("ModelWords", "An answer takes many minutes.")


def forecast_with_pace(plan: LoadPlan) -> str:
    """With what the speed feels like, where the model runs as it should."""
    text = forecast_words(plan)
    if plan.fit not in (Fit.GOOD, Fit.TIGHT):
        return text
    both = QCoreApplication.translate("ModelWords", "{forecast}. {pace}")
    return both.format(forecast=text, pace=pace_words(plan.decode))


def forecast_words(plan: LoadPlan) -> str:
    """The one sentence that decides whether somebody fetches or loads a model."""
    speed, context = speed_words(plan.decode), context_words(plan.n_ctx)
    match plan.fit:
        case Fit.GOOD:
            text = QCoreApplication.translate(
                "ModelWords", "Fits this computer: {speed}, {context} context"
            )
        case Fit.TIGHT:
            text = QCoreApplication.translate(
                "ModelWords",
                "Just fits this computer, if little else is open: {speed}, {context} context",
            )
        case Fit.SLOW:
            text = QCoreApplication.translate(
                "ModelWords",
                "Too big for this computer's memory: it would run from the disk, {speed}",
            )
        case Fit.NO:
            text = QCoreApplication.translate(
                "ModelWords", "Too big for this computer: it cannot be loaded"
            )
    return text.format(speed=speed, context=context)


def choice_words(choice: PlanChoice) -> str:
    match choice:
        case PlanChoice.FAST:
            return QCoreApplication.translate("ModelWords", "Fast")
        case PlanChoice.BALANCED:
            return QCoreApplication.translate("ModelWords", "Balanced")
        case PlanChoice.LONG_CONTEXT:
            return QCoreApplication.translate("ModelWords", "Long context")


def choice_hint(choice: PlanChoice) -> str:
    match choice:
        case PlanChoice.FAST:
            return QCoreApplication.translate(
                "ModelWords", "Short conversations and files, answered as fast as can be."
            )
        case PlanChoice.BALANCED:
            return QCoreApplication.translate(
                "ModelWords", "Right for most: long conversations, and memory left for others."
            )
        case PlanChoice.LONG_CONTEXT:
            return QCoreApplication.translate(
                "ModelWords", "Sees whole books at once; takes more memory and time."
            )


def hash_words(state: str) -> str:
    """Of a model's files: `verified`, `known`, `unknown` or `changed`."""
    match state:
        case "verified":
            return QCoreApplication.translate("ModelWords", "Checked: exactly the published file")
        case "known":
            return QCoreApplication.translate(
                "ModelWords", "Checked: unchanged since it came to this computer"
            )
        case "changed":
            return QCoreApplication.translate(
                "ModelWords", "Changed since it was checked: it is checked again before it is used"
            )
        case _:
            return QCoreApplication.translate("ModelWords", "Not checked yet")


def count_words(number: int) -> str:
    """`20.9 billion`; empty for none."""
    if number >= 1_000_000_000:
        text = QCoreApplication.translate("ModelWords", "{number} billion")
        return text.format(number=QLocale().toString(number / 1e9, "f", 1))
    if number >= 1_000_000:
        text = QCoreApplication.translate("ModelWords", "{number} million")
        return text.format(number=QLocale().toString(round(number / 1e6)))
    return QLocale().toString(number) if number else ""


def kind_words(kind: ModelKind) -> str:
    """Empty for a model to talk with."""
    if kind is ModelKind.CLASSIFIER:
        return QCoreApplication.translate("ModelWords", "For sorting texts, not for talking")
    return ""


def price_words(model: RemoteModel) -> str:
    """Size and licence; what is not known yet is left out."""
    is_fetched = model.bytes and model.kind is not ModelKind.STARTER
    facts = [download_words(model.bytes)] if is_fetched else []
    if model.licence:
        text = QCoreApplication.translate("ModelWords", "licence {licence}")
        facts.append(text.format(licence=model.licence))
    return " · ".join(facts)


def device_words(kind: DeviceKind) -> str:
    match kind:
        case DeviceKind.CPU:
            return QCoreApplication.translate("ModelWords", "Processor")
        case DeviceKind.GPU:
            return QCoreApplication.translate("ModelWords", "Graphics card")
        case DeviceKind.INTEGRATED:
            return QCoreApplication.translate(
                "ModelWords", "Graphics in the processor, sharing the computer's memory"
            )
        case DeviceKind.ACCELERATOR:
            return QCoreApplication.translate("ModelWords", "Accelerator")


def _to_half(number: float) -> float:
    return round(number * 2) / 2
