"""Evaluation of extractors against gold: scores, traps, mistakes, comparisons and floors."""

from extractor.evaluation.answers import Answers, answer
from extractor.evaluation.comparison import Change, Comparison, compare
from extractor.evaluation.evaluate import ArticleScore, Evaluation, evaluate
from extractor.evaluation.floors import check_floors, read_floors, update_floors
from extractor.evaluation.mistakes import Mistake, Problem
from extractor.evaluation.scores import Counts, FieldScore, Score
from extractor.evaluation.text import comparison_text, evaluation_text, mistakes_text
from extractor.evaluation.traps import Trap

__all__ = [
    "Answers",
    "ArticleScore",
    "Change",
    "Comparison",
    "Counts",
    "Evaluation",
    "FieldScore",
    "Mistake",
    "Problem",
    "Score",
    "Trap",
    "answer",
    "check_floors",
    "compare",
    "comparison_text",
    "evaluate",
    "evaluation_text",
    "mistakes_text",
    "read_floors",
    "update_floors",
]
