"""Settings of all tests."""

from __future__ import annotations

from hypothesis import settings

# A loaded machine must not fail a test: time is measured by scripts/benchmark.
settings.register_profile("project", deadline=None)
settings.load_profile("project")
