"""Reading: files and texts become articles, with numbered sentences and without the page around them."""

from extractor.reading.articles import read_article, read_file, read_html, read_loaded, read_text
from extractor.reading.decoding import name_of
from extractor.reading.finding import SUFFIXES, find_articles

__all__ = ["SUFFIXES", "find_articles", "name_of", "read_article", "read_file", "read_html", "read_loaded", "read_text"]
