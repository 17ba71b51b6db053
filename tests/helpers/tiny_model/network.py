# SPDX-License-Identifier: Apache-2.0
# pyright: reportMissingImports=false
"""gpt-oss's forward pass in PyTorch, as llama.cpp computes it. Used by training only."""

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn


@dataclass(frozen=True, slots=True)
class Shape:
    embedding: int = 128
    layers: int = 4
    heads: int = 4
    kv_heads: int = 2
    head_size: int = 32
    experts: int = 4
    experts_used: int = 2
    expert_size: int = 128
    window: int = 128
    rope_base: float = 150_000.0


class TinyGptOss(nn.Module):
    """Parameters are named as the tensors of the GGUF are, without `.weight`.

    `token_embd` and `output` have one row per used token and a last one that stands for every
    other token; the logit of that last row counts for all `others` of them.
    """

    def __init__(self, shape: Shape, used: int, others: int) -> None:
        super().__init__()
        self.shape = shape
        self.log_others = math.log(others)
        self.weights = nn.ParameterDict()
        e, s = shape.embedding, shape
        self._add("token_embd", torch.randn(used + 1, e) * 0.5)
        self._add("output", torch.randn(used + 1, e) * 0.05)
        self._add("output_norm", torch.ones(e))
        for layer in range(s.layers):
            for norm in ("attn_norm", "post_attention_norm"):
                self._add(f"blk.{layer}.{norm}", torch.ones(e))
            kv = s.kv_heads * s.head_size
            self._linear(f"blk.{layer}.attn_q", s.heads * s.head_size, e)
            self._linear(f"blk.{layer}.attn_k", kv, e)
            self._linear(f"blk.{layer}.attn_v", kv, e)
            self._linear(f"blk.{layer}.attn_output", e, s.heads * s.head_size)
            self._add(f"blk.{layer}.attn_sinks", torch.zeros(s.heads))
            self._linear(f"blk.{layer}.ffn_gate_inp", s.experts, e)
            self._linear(f"blk.{layer}.ffn_gate_exps", s.experts, s.expert_size, e)
            self._linear(f"blk.{layer}.ffn_up_exps", s.experts, s.expert_size, e)
            self._linear(f"blk.{layer}.ffn_down_exps", s.experts, e, s.expert_size)

    def _add(self, name: str, value: Tensor) -> None:
        self.weights[name.replace(".", "/")] = nn.Parameter(value)

    def _linear(self, name: str, *sizes: int) -> None:
        self._add(name, torch.randn(*sizes) / math.sqrt(sizes[-1]))
        self._add(f"{name}.bias", torch.zeros(*sizes[:-1]))

    def arrays(self) -> dict[str, Tensor]:
        return {name.replace("/", "."): value for name, value in self.weights.items()}

    def _get(self, layer: int, name: str) -> Tensor:
        return self.weights[f"blk/{layer}/{name}"]

    def _apply(self, layer: int, name: str, x: Tensor) -> Tensor:
        weight = self._get(layer, name)
        return nn.functional.linear(x, weight, self._get(layer, f"{name}/bias"))

    def forward(self, ids: Tensor, positions: Tensor) -> Tensor:
        """Logits for (batch, time) ids; causality goes by place, the window by position."""
        x = self.weights["token_embd"][ids]
        distance = positions[:, :, None] - positions[:, None, :]
        length = ids.shape[1]
        causal = torch.ones(length, length, dtype=torch.bool).tril()[None]
        full = torch.zeros(distance.shape).masked_fill(~causal, -torch.inf)[:, None]
        near = full.masked_fill((distance >= self.shape.window)[:, None], -torch.inf)
        half = self.shape.head_size // 2
        exponents = torch.arange(half) * (2 / self.shape.head_size)
        angles = positions[:, None, :, None].float() * self.shape.rope_base**-exponents
        rotation = (angles.cos(), angles.sin())
        for layer in range(self.shape.layers):
            x = x + self._attention(layer, x, full if layer % 2 else near, rotation)
            x = x + self._experts(layer, x)
        logits = _norm(x, self.weights["output_norm"]) @ self.weights["output"].T
        last = logits[..., -1:] + self.log_others
        return torch.cat([logits[..., :-1], last], -1)

    def _attention(
        self, layer: int, x: Tensor, mask: Tensor, rotation: tuple[Tensor, Tensor]
    ) -> Tensor:
        s = self.shape
        batch, length, _ = x.shape
        h = _norm(x, self._get(layer, "attn_norm"))

        def heads(name: str, count: int) -> Tensor:
            y = self._apply(layer, name, h).view(batch, length, count, s.head_size)
            return y.transpose(1, 2)

        share = s.heads // s.kv_heads
        q = _rope(heads("attn_q", s.heads), rotation)
        k = _rope(heads("attn_k", s.kv_heads), rotation).repeat_interleave(share, 1)
        v = heads("attn_v", s.kv_heads).repeat_interleave(share, 1)
        scores = q @ k.transpose(2, 3) / math.sqrt(s.head_size) + mask
        sinks = self._get(layer, "attn_sinks")[None, :, None, None]
        scores = torch.cat([scores, sinks.expand(batch, -1, length, 1)], -1)
        mixed = scores.softmax(-1)[..., :-1] @ v
        flat = mixed.transpose(1, 2).reshape(batch, length, s.heads * s.head_size)
        return self._apply(layer, "attn_output", flat)

    def _experts(self, layer: int, x: Tensor) -> Tensor:
        s = self.shape
        h = _norm(x, self._get(layer, "post_attention_norm")).reshape(-1, s.embedding)
        router = self._apply(layer, "ffn_gate_inp", h)
        best, chosen = router.topk(s.experts_used, -1)
        share = torch.zeros_like(router).scatter(-1, chosen, best.softmax(-1))

        def wide(name: str) -> Tensor:
            weight = self._get(layer, name).reshape(-1, s.embedding)
            return nn.functional.linear(h, weight, self._get(layer, f"{name}/bias").reshape(-1))

        gate = wide("ffn_gate_exps").clamp(max=7)
        up = wide("ffn_up_exps").clamp(-7, 7)
        y = (up + 1) * gate * torch.sigmoid(1.702 * gate)
        y = (y.view(-1, s.experts, s.expert_size) * share[..., None]).flatten(1)
        down = self._get(layer, "ffn_down_exps").transpose(1, 2).reshape(-1, s.embedding)
        out = y @ down + share @ self._get(layer, "ffn_down_exps/bias")
        return out.view_as(x)


def _norm(x: Tensor, weight: Tensor) -> Tensor:
    return x * torch.rsqrt((x * x).mean(-1, keepdim=True) + 1e-5) * weight


def _rope(x: Tensor, rotation: tuple[Tensor, Tensor]) -> Tensor:
    cos, sin = rotation
    a, b = x.chunk(2, -1)
    return torch.cat([a * cos - b * sin, b * cos + a * sin], -1)
