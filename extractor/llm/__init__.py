"""The LLM extractor: an article to a model behind any OpenAI-compatible endpoint, its answer back as facts.

Importing this package imports neither openai nor instructor; the first question does.
"""

from extractor.llm.extractor import LLMExtractor

__all__ = ["LLMExtractor"]
