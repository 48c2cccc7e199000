"""What `extractor prompt` prints: requests on stdout, for people or as bodies, and their sizes on stderr."""

from __future__ import annotations

import json
from collections.abc import Sequence

import click

from extractor.llm.request import Request
from extractor.llm.strict_schema import facts_schema


def print_requests(requests: Sequence[Request], *, schema: bool, as_json: bool) -> None:
    """The messages of each request, or with `as_json` its body on one line, as it would be sent."""
    for request in requests:
        click.echo(request.body if as_json else _messages(request))
    if schema and not as_json:
        click.echo(f"=== schema ===\n{json.dumps(facts_schema(), ensure_ascii=False, indent=2)}")
    for number, request in enumerate(requests, start=1):
        click.echo(f"extractor: request {number} of {len(requests)}: {_sizes(request)}", err=True)
    if requests:
        click.echo(f"extractor: prompt {requests[0].prompt_sha256}", err=True)


def _messages(request: Request) -> str:
    return "\n\n".join(f"=== {message['role']} ===\n{message['content']}" for message in request.messages)


def _sizes(request: Request) -> str:
    return (
        f"{request.size:,} bytes, of which {request.shared / request.size:.0%} can be cached; "
        f"about {request.tokens:,} tokens by estimate, of which {request.shared_tokens / request.tokens:.0%}"
    )
