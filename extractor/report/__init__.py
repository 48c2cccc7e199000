"""The report: all facts with the articles that prove them, as one HTML file that needs no network.

`collect` turns articles and records into the values of the page, `render` writes them into its template. What the page
does is in `page/`; text of articles reaches it as data only and is shown as text.
"""

from extractor.report.collecting import Selection, collect
from extractor.report.rendering import render

__all__ = ["Selection", "collect", "render"]
