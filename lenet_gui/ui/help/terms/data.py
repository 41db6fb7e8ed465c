"""The glossary's terms about images and data sets."""

from __future__ import annotations

from lenet_gui.ui.common.translation import QT_TRANSLATE_NOOP
from lenet_gui.ui.help.terms.term import Term

TERMS: dict[str, Term] = {
    "mnist": Term(
        QT_TRANSLATE_NOOP("Glossary", "MNIST"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "MNIST is a collection of 70,000 images of handwritten digits, each 28×28 pixels in "
            "grey. Employees of the US Census Bureau and high-school students wrote them. 60,000 "
            "images are for training and 10,000 for testing; the writers of the two parts are "
            "different people. Almost every textbook on neural networks begins with MNIST.",
        ),
        ("training-images", "test-images", "centre-of-mass", "built-in-digits"),
        "Y. LeCun, L. Bottou, Y. Bengio, P. Haffner: Gradient-based learning applied to document "
        "recognition. Proceedings of the IEEE 86 (1998), section III",
    ),
    "built-in-digits": Term(
        QT_TRANSLATE_NOOP("Glossary", "Built-in digits"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The built-in digits are 70,000 images that this program draws itself with a "
            "simulated pen. Each digit has several written forms, which are slanted, stretched "
            "and shaken at random. They need no download, and they include forms that are rare in "
            "[MNIST](#mnist), such as a seven with a bar.",
        ),
        ("mnist", "augmentation", "seed"),
        "On made-up training images: P. Simard, D. Steinkraus, J. Platt: Best practices for "
        "convolutional neural networks applied to visual document analysis. ICDAR 2003",
    ),
    "label": Term(
        QT_TRANSLATE_NOOP("Glossary", "Label"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A label is the correct answer that belongs to an image: the digit that its writer "
            "meant. A network learns from images with labels, and is tested by comparing its "
            "answers with them. You label your own drawings with the keys 0 to 9.",
        ),
        ("training-images", "accuracy", "fine-tuning"),
        "I. Goodfellow, Y. Bengio, A. Courville: Deep Learning. MIT Press 2016, section 5.1.3",
    ),
    "training-images": Term(
        QT_TRANSLATE_NOOP("Glossary", "Training images"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Training images are the images that the network learns from. Each comes with its "
            "[label](#label), so every mistake can be turned into a small change of the "
            "[weights](#weights). For MNIST, these are 55,000 images. How well a network reads "
            "them says little about new images, because it may have learned them by heart.",
        ),
        ("validation-images", "test-images", "overfitting"),
        "T. Hastie, R. Tibshirani, J. Friedman: The Elements of Statistical Learning, 2nd edition. "
        "Springer 2009, section 7.2",
    ),
    "validation-images": Term(
        QT_TRANSLATE_NOOP("Glossary", "Validation images"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Validation images are kept back from training and read after each [epoch](#epoch), "
            "to see how well the network does on images that it does not learn from. For MNIST, "
            "these are 5,000 images. They are also used to choose settings and to find the "
            "[temperature](#temperature), so a little knowledge about them slips into the "
            "network. The final verdict therefore belongs to the [test images](#test-images).",
        ),
        ("training-images", "test-images", "overfitting"),
        "T. Hastie, R. Tibshirani, J. Friedman: The Elements of Statistical Learning, 2nd edition. "
        "Springer 2009, section 7.2",
    ),
    "test-images": Term(
        QT_TRANSLATE_NOOP("Glossary", "Test images"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Test images are read when the training has ended, and nothing is learned or chosen "
            "from them. So the [accuracy](#accuracy) on them is an honest estimate for new images "
            "of the same kind. MNIST has 10,000 test images. Trying many settings and keeping the "
            "one with the best test accuracy would spoil the estimate.",
        ),
        ("training-images", "validation-images", "confidence-interval"),
        "T. Hastie, R. Tibshirani, J. Friedman: The Elements of Statistical Learning, 2nd edition. "
        "Springer 2009, section 7.2",
    ),
    "augmentation": Term(
        QT_TRANSLATE_NOOP("Glossary", "Augmentation"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Augmentation changes each training image a little at random, anew in every "
            "[epoch](#epoch): it is rotated, slanted, stretched and shifted. The digit stays the "
            "same, so its [label](#label) stays correct. The network hardly ever sees the same "
            "image twice, which helps against [overfitting](#overfitting).",
        ),
        ("training-images", "overfitting", "dropout"),
        "P. Simard, D. Steinkraus, J. Platt: Best practices for convolutional neural networks "
        "applied to visual document analysis. ICDAR 2003",
    ),
    "centre-of-mass": Term(
        QT_TRANSLATE_NOOP("Glossary", "Centre of mass"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The centre of mass is the average position of all ink in an image, where strong ink "
            "counts more than faint ink. A drawing is scaled to 20×20 pixels and placed so that "
            "its centre of mass lies in the middle of the 28×28 pixels, as was done for "
            "[MNIST](#mnist). So it does not matter where on the canvas you draw, or how large.",
        ),
        ("mnist", "padding"),
        "Y. LeCun, L. Bottou, Y. Bengio, P. Haffner: Gradient-based learning applied to document "
        "recognition. Proceedings of the IEEE 86 (1998), section III.A",
    ),
    "baseline": Term(
        QT_TRANSLATE_NOOP("Glossary", "Baseline"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A baseline is a simple method that a better one has to beat. Guessing one of ten "
            "digits at random is right about 10 % of the time; a network that reads 12 % "
            "correctly has learned next to nothing. The next baseline is [softmax "
            "regression](#softmax-regression), with about 92 % on MNIST.",
        ),
        ("accuracy", "softmax-regression"),
        "I. Goodfellow, Y. Bengio, A. Courville: Deep Learning. MIT Press 2016, section 11.2",
    ),
}
