# SPDX-License-Identifier: Apache-2.0
"""How long it takes this machine to evaluate a few tokens at once."""

_MEMORY = 8
_FIRST_GUESS = 0.2
"""What another token costs, in decodes of one, where nothing has been measured yet: little, so that
it will be measured."""


class DecodeTimes:
    """Running means, in seconds. One slow decode among others (something else used the processor)
    counts for no more than twice the mean."""

    def __init__(self, longest: int) -> None:
        self._means = [0.0] * (longest + 1)
        self._counts = [0] * (longest + 1)

    def observe(self, tokens: int, seconds: float) -> None:
        count = self._counts[tokens]
        if count:
            mean = self._means[tokens]
            seconds = min(max(seconds, mean / 2), mean * 2)
            self._means[tokens] += (seconds - mean) / min(count + 1, _MEMORY)
        else:
            self._means[tokens] = seconds
        self._counts[tokens] = count + 1

    def forget(self, tokens: int) -> None:
        """The next time counts alone."""
        self._counts[tokens] = 0

    def cost(self, tokens: int) -> float:
        """Of so many tokens at once, in decodes of one; between those measured it is a line."""
        one = self._means[1]
        if not one:
            return 1 + _FIRST_GUESS * (tokens - 1)
        if self._counts[tokens]:
            return self._means[tokens] / one
        fewer = next(n for n in range(tokens - 1, 0, -1) if self._counts[n])
        more = next((n for n in range(tokens + 1, len(self._means)) if self._counts[n]), 0)
        low = self._means[fewer] / one
        if more:
            high = self._means[more] / one
            return low + (high - low) * (tokens - fewer) / (more - fewer)
        step = (low - 1) / (fewer - 1) if fewer > 1 else _FIRST_GUESS
        return low + step * (tokens - fewer)
