"""The database in a browser, by Datasette: what is there is described, filtered by facets and asked by canned queries.

Needs the extra `browse`; importing anything of this package but itself imports Datasette.
"""
