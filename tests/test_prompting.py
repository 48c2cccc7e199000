"""`extractor prompt` prints what is sent, byte for byte."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from extractor.llm.prompt import prompt_sha256, system_prompt
from extractor.llm.strict_schema import facts_schema
from extractor.reading import read_article
from tests.llm.asking import extraction
from tests.loopback import Loopback, answer
from tests.test_cli import Run, command_line, write

MODEL = "openai/gpt-5-mini"
TEXT = "नई दिल्ली: भारत और केन्या के रक्षा सचिवों ने सोमवार को “साझा” अभ्यास \\ पर बात की।\n\nThe talks went on in Nairobi.\n"


@pytest.fixture
def news(tmp_path: Path) -> Path:
    write(tmp_path / "news", one=TEXT)
    return tmp_path / "news/one.txt"


@pytest.fixture
def extractor(tmp_path: Path) -> Run:
    return command_line(tmp_path)


@pytest.mark.parametrize("model", [MODEL, "vllm/any", "anthropic/claude-sonnet-4-5"])
def test_the_body_is_the_one_that_an_endpoint_receives(extractor: Run, news: Path, model: str) -> None:
    shown = extractor("prompt", news, "--model", model, "--json")
    with Loopback([answer({})]) as server:
        extraction(server, read_article(news), model=model)
    assert [shown.stdout.encode()] == [body + b"\n" for body in server.bodies]


def test_the_body_of_every_part_is_a_line(extractor: Run, news: Path) -> None:
    news.write_text("\n".join(TEXT.replace("सोमवार", f"{day} मार्च") for day in range(1, 30)), encoding="utf-8")
    (news.parent.parent / "extractor.toml").write_text("[extractor]\nmax_part_chars = 1000\n", encoding="utf-8")
    shown = extractor("prompt", news, "--model", MODEL, "--json")
    with Loopback(lambda _: answer({})) as server:
        extraction(server, read_article(news), model=MODEL, max_part_chars=1000)
    # The later parts are asked about at once.
    assert sorted(shown.stdout.encode().splitlines()) == sorted(server.bodies)
    assert len(server.bodies) > 2


def test_messages_are_readable_and_sizes_do_not_mix_with_them(extractor: Run, news: Path) -> None:
    shown = extractor("prompt", news, "--model", MODEL)
    assert shown.returncode == 0
    assert shown.stdout.startswith(f"=== system ===\n{system_prompt(enforced=True)}\n\n=== user ===\nARTICLE\n")
    assert shown.stdout.endswith("[2] The talks went on in Nairobi.\n")
    size = len(extractor("prompt", news, "--model", MODEL, "--json").stdout.encode()) - 1
    sizes, prompt = shown.stderr.splitlines()
    assert sizes.startswith(f"extractor: request 1 of 1: {size:,} bytes, of which 9")
    assert "by estimate" in sizes
    assert prompt == f"extractor: prompt {prompt_sha256(enforced=True)}"


def test_the_schema_is_printed_where_it_is_wanted(extractor: Run, news: Path) -> None:
    schema = extractor("prompt", news, "--model", MODEL, "--schema").stdout.partition("=== schema ===\n")[2]
    assert json.loads(schema) == facts_schema()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["news/one.txt", "--model", "offline"], "asks no model"),
        (["news/one.txt", "--model", "somebody/any"], "OPENAI_BASE_URL"),
        (["news/two.txt", "--model", MODEL], "'news/two.txt' does not exist"),
    ],
)
def test_what_cannot_be_shown_is_one_message(extractor: Run, news: Path, arguments: list[str], message: str) -> None:
    done = extractor("prompt", *arguments)
    assert (done.returncode, message in done.stderr, done.stdout) == (2, True, "")
