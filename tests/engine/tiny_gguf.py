"""A language model of 2 MB with random weights, made by code: it writes nonsense, as the schema allows it.

One layer whose attention and feed-forward are zero, so that the next token depends on the last one alone: embeddings
are one-hot, the output weights a random table of pairs of tokens. Its vocabulary is bytes, ASCII and Devanagari.
"""

from __future__ import annotations

from pathlib import Path

import gguf
import numpy as np

CONTEXT = 65_536
HEAD = 32
SPECIAL = ("<unk>", "<s>", "</s>")
BYTES = [f"<0x{byte:02X}>" for byte in range(256)]
CHARACTERS = ["▁", *(chr(code) for code in (*range(0x21, 0x7F), *range(0x900, 0x980)))]
# What ends a string, a list or an object, so that answers come to an end; the table has a spread of 1.
CLOSING = {'"': 4.0, "]": 4.0, "}": 4.0, "0": 1.0}
TEMPLATE = "{% for message in messages %}{{ message['content'] }}\n{% endfor %}"


def write_tiny_model(path: Path, seed: int, *, closing: bool = True) -> Path:
    """Write the model; the seed decides its nonsense, `closing` whether it tends to come to an end."""
    tokens = [*SPECIAL, *BYTES, *CHARACTERS]
    size = -(-len(tokens) // 32) * 32
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(size)
    writer.add_block_count(1)
    writer.add_feed_forward_length(32)
    writer.add_head_count(1)
    writer.add_head_count_kv(1)
    writer.add_key_length(HEAD)
    writer.add_value_length(HEAD)
    writer.add_rope_dimension_count(HEAD)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_vocab_size(len(tokens))
    writer.add_tokenizer_model("llama")
    writer.add_token_list(tokens)
    writer.add_token_scores([0.0] * len(tokens))
    types = [gguf.TokenType.UNKNOWN, *[gguf.TokenType.CONTROL] * 2, *[gguf.TokenType.BYTE] * 256]
    writer.add_token_types([*types, *[gguf.TokenType.NORMAL] * len(CHARACTERS)])
    writer.add_unk_token_id(0)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_add_space_prefix(False)
    writer.add_chat_template(TEMPLATE)
    for name, weights in _weights(tokens, size, seed, closing=closing).items():
        writer.add_tensor(f"{name}.weight", weights.astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _weights(tokens: list[str], size: int, seed: int, *, closing: bool) -> dict[str, np.ndarray]:
    table = np.random.default_rng(seed).normal(size=(len(tokens), size))
    for row, token in enumerate(tokens):
        table[row] += CLOSING.get(token, 0.0) * (1 if closing else -1)
    # A byte alone is half a character, and an end before the end of the answer is none.
    table[: len(SPECIAL) + len(BYTES)] = -1000
    table[SPECIAL.index("</s>")] = 0
    # The norm scales a one-hot vector by the root of its length.
    return {
        "token_embd": np.eye(len(tokens), size),
        "output_norm": np.full(size, size**-0.5),
        "output": table,
        "blk.0.attn_norm": np.ones(size),
        "blk.0.attn_q": np.zeros((HEAD, size)),
        "blk.0.attn_k": np.zeros((HEAD, size)),
        "blk.0.attn_v": np.zeros((HEAD, size)),
        "blk.0.attn_output": np.zeros((size, HEAD)),
        "blk.0.ffn_norm": np.ones(size),
        "blk.0.ffn_gate": np.zeros((32, size)),
        "blk.0.ffn_up": np.zeros((32, size)),
        "blk.0.ffn_down": np.zeros((size, 32)),
    }
