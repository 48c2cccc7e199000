"""Reading: files and texts become articles, with numbered sentences and without the page around them."""

from extractor.reading.articles import (
    is_markup,
    read_article,
    read_content,
    read_file,
    read_html,
    read_loaded,
    read_text,
)
from extractor.reading.decoding import name_of
from extractor.reading.finding import SUFFIXES, find_articles
from extractor.reading.known import Known

__all__ = [
    "SUFFIXES",
    "Known",
    "find_articles",
    "is_markup",
    "name_of",
    "read_article",
    "read_content",
    "read_file",
    "read_html",
    "read_loaded",
    "read_text",
]
