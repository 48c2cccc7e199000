"""Tests against a real engine need the packages of the extra `engine`; without them there is nothing to collect."""

from importlib.util import find_spec

NEEDED = ("gguf", "numpy", "xllamacpp")
collect_ignore_glob = [] if all(find_spec(name) for name in NEEDED) else ["test_*.py"]
