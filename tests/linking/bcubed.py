"""B-cubed: how well clusters are those of the gold, as the mean over their items (Bagga and Baldwin 1998)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping

from schemas.article import Frozen


class BCubed(Frozen):
    """Of the items that share a cluster, how many should; of those that should, how many do."""

    precision: float
    recall: float
    f1: float


def b_cubed(found: Mapping[Hashable, Hashable], gold: Mapping[Hashable, Hashable]) -> BCubed:
    """Compare two clusterings of the same items, each of them the cluster of every item; of no items all are 1."""
    if found.keys() != gold.keys():
        raise ValueError(f"not the same items: {sorted(map(str, found.keys() ^ gold.keys()))[:3]}")
    if not gold:
        return BCubed(precision=1.0, recall=1.0, f1=1.0)
    clusters, classes = _members(found), _members(gold)
    right = {item: len(clusters[found[item]] & classes[gold[item]]) for item in gold}
    precision = sum(right[item] / len(clusters[found[item]]) for item in gold) / len(gold)
    recall = sum(right[item] / len(classes[gold[item]]) for item in gold) / len(gold)
    return BCubed(precision=precision, recall=recall, f1=2 * precision * recall / (precision + recall))


def _members(clustering: Mapping[Hashable, Hashable]) -> dict[Hashable, set[Hashable]]:
    members: dict[Hashable, set[Hashable]] = defaultdict(set)
    for item, cluster in clustering.items():
        members[cluster].add(item)
    return members
