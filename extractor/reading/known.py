"""What is known of an article besides its content: by whoever hands it in, and by the list that it stood in.

The word of a caller (a column of a table, the outlet of a source) goes before what the article itself says. That of a
list (a feed, a sitemap) only fills what the article leaves open.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from extractor.reading.html import Page, headed
from extractor.reading.publication import PublicationDate, iso_date


@dataclass(frozen=True, slots=True)
class Known:
    """Title, outlet, author and date of publication, each where it is known; the date as `stated_date` reads it."""

    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None


NOTHING = Known()


def stated_date(known: Known) -> PublicationDate | None:
    """The stated date of publication: a time with its zone, else a day. None where none is stated or it is no date."""
    return iso_date(known.published, None) if known.published else None


def completed(page: Page, given: Known, listed: Known) -> Page:
    """The page with what is known of it. A title that its text lacks is set above the text, as its headline."""
    title = given.title or page.title or listed.title
    return replace(
        page,
        text=page.text if title == page.title else headed(page.text, title),
        title=title,
        author=given.author or page.author or listed.author,
        outlet=given.outlet or page.outlet or listed.outlet,
        published=page.published or listed.published,
    )
