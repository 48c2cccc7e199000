"""A model file served in this process: llama.cpp through the optional package xllamacpp.

The server listens on a free port of 127.0.0.1 and speaks like any other endpoint, so that all above it stays the same.
"""

from __future__ import annotations

from typing import Any

from extractor.extras import installing
from extractor.llm.providers import Target
from extractor.settings import Settings
from schemas.errors import ConfigurationError

QUIET = -1


def serve(target: Target, settings: Settings) -> tuple[Any, Target]:
    """Load the model and serve it as long as the first value is kept; the target comes back with its URL.

    Raises ConfigurationError where the package is missing or the file is no model.
    """
    try:
        import xllamacpp
    except ImportError as error:
        raise ConfigurationError(
            f"llama.cpp/{target.model}: a model in process needs an extra package: {installing('local')}"
        ) from error
    params = xllamacpp.CommonParams()
    params.model.path = target.model
    params.n_ctx = settings.context_tokens
    # One slot: it keeps the shared part of the prompt, and a second would halve the context.
    params.n_parallel = 1
    params.port = 0
    params.verbosity = QUIET
    try:
        server = xllamacpp.Server(params)
    except RuntimeError as error:
        raise ConfigurationError(f"llama.cpp/{target.model}: cannot be loaded as a GGUF model: {error}") from error
    return server, target.model_copy(update={"base_url": f"{server.listening_address}/v1"})
