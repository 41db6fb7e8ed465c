"""The glossary's terms about testing networks."""

from __future__ import annotations

from lenet_gui.ui.common.translation import QT_TRANSLATE_NOOP
from lenet_gui.ui.help.terms.term import Term

_GUO = (
    "C. Guo, G. Pleiss, Y. Sun, K. Weinberger: On calibration of modern neural networks. ICML 2017"
)
_MANNING = (
    "C. Manning, P. Raghavan, H. Schütze: Introduction to Information Retrieval. Cambridge "
    "University Press 2008, section 8.3"
)

TERMS: dict[str, Term] = {
    "accuracy": Term(
        QT_TRANSLATE_NOOP("Glossary", "Accuracy"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The accuracy is the share of images that are read correctly: 99 % means one mistake "
            "in a hundred images. Near 100 %, it is easier to think of mistakes: from 99.0 % to "
            "99.5 % their number is halved. It says nothing about which digits are confused; the "
            "[confusion matrix](#confusion-matrix) does.",
        ),
        ("confidence-interval", "test-images", "confusion-matrix", "baseline"),
        "I. Goodfellow, Y. Bengio, A. Courville: Deep Learning. MIT Press 2016, section 5.1.2",
    ),
    "confidence-interval": Term(
        QT_TRANSLATE_NOOP("Glossary", "Confidence interval"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A confidence interval says how precisely an [accuracy](#accuracy) is known, because "
            "other test images would have given a slightly different one. Intervals made in this "
            "way contain the true value in 95 of 100 cases. With four times as many images, the "
            "interval is about half as wide. For the mean over several trainings, Student's t "
            "takes the differences between [seeds](#seed) into account.",
        ),
        ("accuracy", "test-images", "mcnemars-test", "seed"),
        "E. B. Wilson: Probable inference, the law of succession, and statistical inference. "
        "Journal of the American Statistical Association 22 (1927)",
    ),
    "confusion-matrix": Term(
        QT_TRANSLATE_NOOP("Glossary", "Confusion matrix"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The confusion matrix counts what was read as what: each row is a true digit, each "
            "column an answer. Correct answers are on the diagonal, and every other cell is a "
            "kind of mistake, such as a 4 read as a 9. [Recall](#recall) is computed along rows, "
            "[precision](#precision) along columns.",
        ),
        ("recall", "precision", "accuracy"),
        "R. Kohavi, F. Provost: Glossary of terms. Machine Learning 30 (1998)",
    ),
    "recall": Term(
        QT_TRANSLATE_NOOP("Glossary", "Recall"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The recall of a digit is the share of its images that were read correctly. If 980 of "
            "1,000 fours are read as 4, the recall of 4 is 98 %. Mistakes with other digits that "
            "were taken for a 4 do not lower it; they lower the [precision](#precision).",
        ),
        ("precision", "confusion-matrix", "accuracy"),
        _MANNING,
    ),
    "precision": Term(
        QT_TRANSLATE_NOOP("Glossary", "Precision"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The precision of a digit is the share of the answers with this digit that are "
            "correct. If 1,000 images were read as 4 and 970 of them are fours, the precision of "
            "4 is 97 %. Fours that were read as something else do not lower it; they lower the "
            "[recall](#recall).",
        ),
        ("recall", "confusion-matrix", "accuracy"),
        _MANNING,
    ),
    "mcnemars-test": Term(
        QT_TRANSLATE_NOOP("Glossary", "McNemar's test"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "McNemar's test tells whether one of two networks reads the same images significantly "
            "better than the other. Only the images that exactly one of them reads correctly "
            "count: if both were equally good, these would fall to either side like tossed coins. "
            "The [p-value](#p-value) is the probability of a split at least as uneven.",
        ),
        ("p-value", "accuracy", "confidence-interval"),
        "Q. McNemar: Note on the sampling error of the difference between correlated proportions "
        "or percentages. Psychometrika 12 (1947); T. Dietterich: Approximate statistical tests for "
        "comparing supervised classification learning algorithms. Neural Computation 10 (1998)",
    ),
    "p-value": Term(
        QT_TRANSLATE_NOOP("Glossary", "p-value"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A p-value is the probability of a difference at least as large as the measured one "
            "if there were really no difference. Below 0.05 a difference is usually called "
            "significant. It is not the probability that the networks are equally good, and a "
            "significant difference may still be too small to matter.",
        ),
        ("mcnemars-test", "confidence-interval"),
        "R. Wasserstein, N. Lazar: The ASA statement on p-values – Context, process, and purpose. "
        "The American Statistician 70 (2016)",
    ),
    "calibration": Term(
        QT_TRANSLATE_NOOP("Glossary", "Calibration"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A network is calibrated when its probabilities can be taken at their word: of all "
            "answers given with 90 %, nine in ten are correct. Training makes networks too sure "
            "of themselves on new images. So after each training, the probabilities are corrected "
            "by a [temperature](#temperature), which is found on the [validation "
            "images](#validation-images).",
        ),
        ("temperature", "probability", "validation-images"),
        _GUO,
    ),
    "temperature": Term(
        QT_TRANSLATE_NOOP("Glossary", "Temperature"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The temperature is a number by which all [logits](#logits) are divided before the "
            "[softmax](#softmax). Above 1 the network becomes less sure, below 1 surer; the order "
            "of the digits, and so the answer, stays the same. The name comes from physics, where "
            "heat spreads particles over more states in just this way.",
        ),
        ("calibration", "softmax", "logits"),
        _GUO,
    ),
    "adversarial-example": Term(
        QT_TRANSLATE_NOOP("Glossary", "Adversarial example"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "An adversarial example is an image that was changed a little, on purpose, so that a "
            "network reads something else, often with a high [probability](#probability). People "
            "hardly notice the change, because they look at other things than the network does. "
            "*Look inside ▸ Draw to fool* makes such images with the pen, scored by the ink.",
        ),
        ("probability", "calibration", "test-images"),
        "C. Szegedy and others: Intriguing properties of neural networks. ICLR 2014",
    ),
}
