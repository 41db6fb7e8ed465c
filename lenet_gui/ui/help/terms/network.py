"""The glossary's terms about networks and their layers."""

from __future__ import annotations

from lenet_gui.ui.common.translation import QT_TRANSLATE_NOOP
from lenet_gui.ui.help.terms.term import Term

_LECUN = (
    "Y. LeCun, L. Bottou, Y. Bengio, P. Haffner: Gradient-based learning applied to document "
    "recognition. Proceedings of the IEEE 86 (1998)"
)
_DEEP_LEARNING = "I. Goodfellow, Y. Bengio, A. Courville: Deep Learning. MIT Press 2016"

TERMS: dict[str, Term] = {
    "lenet-5": Term(
        QT_TRANSLATE_NOOP("Glossary", "LeNet-5"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "LeNet-5 is a small convolutional network for handwritten digits, published in 1998. "
            "Two pairs of [convolution](#convolution) and [pooling](#pooling) find strokes and "
            "their arrangement; three [fully connected layers](#fully-connected-layer) decide on "
            "a digit. It has 61,706 [weights](#weights). As in most courses today, this program "
            "uses ReLU, max pooling and [softmax](#softmax) in place of the functions of 1998.",
        ),
        ("convolution", "pooling", "fully-connected-layer", "activation-function"),
        f"{_LECUN}, section II.B",
    ),
    "softmax-regression": Term(
        QT_TRANSLATE_NOOP("Glossary", "Softmax regression"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Softmax regression is the simplest network: a single layer that gives each pixel a "
            "weight for each digit, adds these up, and turns the ten sums into probabilities by "
            "[softmax](#softmax). Its 7,850 [weights](#weights) are like ten templates that are "
            "laid over the image. It reads about 92 % of MNIST correctly. Statisticians call it "
            "multinomial logistic regression.",
        ),
        ("baseline", "softmax", "lenet-5"),
        "C. M. Bishop: Pattern Recognition and Machine Learning. Springer 2006, section 4.3.4",
    ),
    "weights": Term(
        QT_TRANSLATE_NOOP("Glossary", "Weights"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Weights are the numbers in a network that training changes; everything that it has "
            "learned is in them. A layer multiplies its inputs by weights, adds them up, and adds "
            "a further number, the bias. Weights and biases together are called parameters. "
            "Before training, those of LeNet-5 are small random numbers.",
        ),
        ("gradient-descent", "kernel", "seed"),
        f"{_DEEP_LEARNING}, chapter 6",
    ),
    "convolution": Term(
        QT_TRANSLATE_NOOP("Glossary", "Convolution"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A convolution slides a small window of weights, the [kernel](#kernel), over an "
            "image. At each place it multiplies the pixels beneath by the weights and adds up the "
            "products. The result is large where the image resembles the kernel, for example at "
            "an edge. Because the same kernel is used everywhere, a stroke is found wherever it "
            "lies, and few weights suffice.",
        ),
        ("kernel", "feature-map", "padding", "pooling"),
        f"{_DEEP_LEARNING}, section 9.1",
    ),
    "kernel": Term(
        QT_TRANSLATE_NOOP("Glossary", "Kernel"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A kernel is the small window of weights that a [convolution](#convolution) slides "
            "over its input; it is also called a filter. In LeNet-5 kernels are 5×5 pixels. No "
            "one chooses their values: training finds kernels for edges, ends of strokes and "
            "other useful patterns.",
        ),
        ("convolution", "feature-map", "weights"),
        f"{_DEEP_LEARNING}, section 9.1",
    ),
    "feature-map": Term(
        QT_TRANSLATE_NOOP("Glossary", "Feature map"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A feature map is the image that one [kernel](#kernel) makes of its input: bright "
            "where the kernel's pattern was found. The first layer of LeNet-5 makes six of them, "
            "the second convolution sixteen. *Look inside* shows the feature maps of your "
            "drawing.",
        ),
        ("kernel", "convolution", "activation-function"),
        f"{_LECUN}, section II.A",
    ),
    "receptive-field": Term(
        QT_TRANSLATE_NOOP("Glossary", "Receptive field"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The receptive field of a value in a network is the part of the image that it depends "
            "on. In LeNet-5 a value of the first [convolution](#convolution) sees 5×5 pixels, one "
            "of the second 14×14, and a unit of a [fully connected "
            "layer](#fully-connected-layer) sees all. *Look inside* frames the receptive field of "
            "the value that you point at.",
        ),
        ("convolution", "feature-map", "attribution"),
        f"{_DEEP_LEARNING}, section 9.2",
    ),
    "attribution": Term(
        QT_TRANSLATE_NOOP("Glossary", "Attribution"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "An attribution says how much each pixel of an image counts for an answer. The plain "
            "way is to change a pixel and to read the image again; the effect is true, but of that "
            "one change only. Another is gradient times pixel: in a network with ReLU these parts, "
            "and those of the biases, add up to the score exactly, and yet they are not what "
            "erasing a pixel would do. Some popular pictures hardly depend on the weights, and "
            "explain nothing.",
        ),
        ("receptive-field", "weights", "backpropagation"),
        "J. Adebayo et al.: Sanity checks for saliency maps. NeurIPS 2018",
    ),
    "ablation": Term(
        QT_TRANSLATE_NOOP("Glossary", "Ablation"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "An ablation switches a part of a network off and measures what is lost: here all "
            "weights and the bias of a map or a unit become zero. In the network that comes with "
            "this program, one map of the first [convolution](#convolution) costs ten points of "
            "[accuracy](#accuracy), and most units of the fully connected layers cost next to "
            "nothing, because others do the same work. That a part costs little alone does not "
            "mean that many such parts can go together.",
        ),
        ("kernel", "feature-map", "accuracy", "mcnemars-test"),
        "Y. LeCun, J. S. Denker, S. A. Solla: Optimal brain damage. NeurIPS 1989",
    ),
    "decision-border": Term(
        QT_TRANSLATE_NOOP("Glossary", "Decision border"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The decision border between two digits is where both have the same score. The last "
            "layer of a network is linear in the features of the layer before it, so the border is "
            "a straight line in a plane that is chosen for it, however curved it is among the "
            "pixels. *Look inside* shows that plane exactly. A map of all ten digits cannot be "
            "exact: the two directions of the largest spread (principal component analysis, PCA) "
            "hold about a third of it, and a tenth of the points get wrong neighbours.",
        ),
        ("logits", "softmax", "fully-connected-layer", "training-images"),
        f"{_DEEP_LEARNING}, section 5.8.1",
    ),
    "padding": Term(
        QT_TRANSLATE_NOOP("Glossary", "Padding"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Padding is a border of zeros around the input of a [convolution](#convolution). "
            "Without it (“valid”), a 5×5 kernel fits into 28×28 pixels at 24×24 places only, so "
            "the result is smaller. With a border of two pixels (“same”), the result keeps the "
            "size of the input, and strokes at the edge count like others.",
        ),
        ("convolution", "kernel", "feature-map"),
        "V. Dumoulin, F. Visin: A guide to convolution arithmetic for deep learning. "
        "arXiv:1603.07285, 2016",
    ),
    "pooling": Term(
        QT_TRANSLATE_NOOP("Glossary", "Pooling"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Pooling makes a [feature map](#feature-map) smaller: max pooling keeps the largest "
            "number of each 2×2 square. Whether a pattern was found is kept, its exact place is "
            "not. So the answer hardly changes when a stroke moves by a pixel, and the next layer "
            "has only a quarter of the numbers to look at. The LeNet-5 of 1998 averaged the four "
            "numbers instead.",
        ),
        ("feature-map", "convolution", "lenet-5"),
        f"{_DEEP_LEARNING}, section 9.3",
    ),
    "activation-function": Term(
        QT_TRANSLATE_NOOP("Glossary", "Activation function"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "An activation function bends the sums that a layer computes; without it, any number "
            "of layers could do no more than one. ReLU replaces negative numbers by zero, and is "
            "used in this program. The hyperbolic tangent (tanh), which LeNet-5 used in 1998, "
            "squeezes all numbers between −1 and 1; where it is flat, learning is slow.",
        ),
        ("weights", "lenet-5", "backpropagation"),
        "X. Glorot, A. Bordes, Y. Bengio: Deep sparse rectifier neural networks. AISTATS 2011",
    ),
    "fully-connected-layer": Term(
        QT_TRANSLATE_NOOP("Glossary", "Fully connected layer"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "In a fully connected layer, also called dense, every output, called a unit, depends "
            "on every input, each through a [weight](#weights) of its own. LeNet-5 ends with three "
            "of them, with 120, 84 and 10 units. They combine the patterns that the convolutions "
            "found, and hold most of the network's weights.",
        ),
        ("weights", "convolution", "logits"),
        f"{_DEEP_LEARNING}, chapter 6",
    ),
    "logits": Term(
        QT_TRANSLATE_NOOP("Glossary", "Logits"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Logits, or scores, are the ten numbers that the last layer gives, one for each digit: "
            "the larger the number, the stronger the evidence for the digit. They may be of any "
            "size, and negative too. [Softmax](#softmax) turns them into probabilities; the "
            "largest logit always becomes the largest probability.",
        ),
        ("softmax", "probability", "temperature"),
        f"{_DEEP_LEARNING}, section 6.2.2.3",
    ),
    "softmax": Term(
        QT_TRANSLATE_NOOP("Glossary", "Softmax"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Softmax turns a network's [logits](#logits) into probabilities: it takes *e* to the "
            "power of each, and divides by the sum of all. So none is negative, and together they "
            "add up to 100 %. A logit that is larger by 1 has a probability about 2.7 times as "
            "high.",
        ),
        ("logits", "probability", "temperature", "cross-entropy"),
        f"{_DEEP_LEARNING}, section 6.2.2.3",
    ),
    "probability": Term(
        QT_TRANSLATE_NOOP("Glossary", "Probability"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The probability of a digit says how sure the network is that the drawing shows it. "
            "The ten probabilities come from [softmax](#softmax) and add up to 100 %. If the "
            "network is [calibrated](#calibration), nine in ten answers given with 90 % are "
            "correct – for images like those that it was tested on. For a scribble, even a high "
            "probability means little, since the network only knows digits.",
        ),
        ("softmax", "calibration", "unsure-answer"),
        "C. Guo, G. Pleiss, Y. Sun, K. Weinberger: On calibration of modern neural networks. "
        "ICML 2017",
    ),
    "unsure-answer": Term(
        QT_TRANSLATE_NOOP("Glossary", "Unsure answer"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "An unsure answer names two digits, such as “4 or 9?”, or none at all. A single digit "
            "is only named if its [probability](#probability) is at least 78 %, and two digits "
            "only if they have 88 % together. Refusing to answer avoids mistakes, at the price of "
            "some answers that would have been correct.",
        ),
        ("probability", "calibration"),
        "C. K. Chow: On optimum recognition error and reject tradeoff. IEEE Transactions on "
        "Information Theory 16 (1970)",
    ),
}
