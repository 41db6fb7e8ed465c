"""The glossary's terms about training."""

from __future__ import annotations

from lenet_gui.ui.common.translation import QT_TRANSLATE_NOOP
from lenet_gui.ui.help.terms.term import Term

_DEEP_LEARNING = "I. Goodfellow, Y. Bengio, A. Courville: Deep Learning. MIT Press 2016"

TERMS: dict[str, Term] = {
    "loss": Term(
        QT_TRANSLATE_NOOP("Glossary", "Loss"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The loss is one number that says how bad the network's answers are: 0 would be "
            "perfect, and training makes it smaller. This program uses the "
            "[cross-entropy](#cross-entropy), averaged over the images. Guessing has a loss of "
            "about 2.3. Unlike the accuracy, the loss also falls when a correct answer only "
            "becomes surer, and so shows progress earlier.",
        ),
        ("cross-entropy", "accuracy", "gradient-descent"),
        f"{_DEEP_LEARNING}, section 6.2",
    ),
    "loss-landscape": Term(
        QT_TRANSLATE_NOOP("Glossary", "Loss landscape"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "All weights of a network together are one point in a space of as many dimensions, and "
            "the [loss](#loss) is a height above each point. A training walks down from its random "
            "start. What can be drawn is only a plane through that space, such as the one through "
            "the common start and both ends of two trainings; paths run beside it. So a valley "
            "in the picture may be none, and a wall may have a way around it.",
        ),
        ("loss", "gradient-descent", "adam", "weights"),
        "H. Li and others: Visualizing the loss landscape of neural nets. NeurIPS 2018",
    ),
    "cross-entropy": Term(
        QT_TRANSLATE_NOOP("Glossary", "Cross-entropy"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The cross-entropy of an image is −ln *p*, where *p* is the probability that the "
            "network gave to the correct digit. If it was sure and right, that is nearly 0; at 10 "
            "% it is 2.3, at 1 % it is 4.6. Being sure and wrong costs the most. The "
            "[loss](#loss) is the mean over many images.",
        ),
        ("loss", "softmax", "probability"),
        f"{_DEEP_LEARNING}, sections 3.13 and 6.2.2",
    ),
    "gradient-descent": Term(
        QT_TRANSLATE_NOOP("Glossary", "Gradient descent"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Gradient descent changes all [weights](#weights) a little in the direction in which "
            "the [loss](#loss) falls most steeply, again and again. The gradient holds the slope "
            "for each weight, and the [learning rate](#learning-rate) says how far each step "
            "goes. Since every step uses only one [batch](#batch) of images, it is more exactly "
            "called stochastic gradient descent, SGD.",
        ),
        ("learning-rate", "batch", "backpropagation", "optimizer"),
        "H. Robbins, S. Monro: A stochastic approximation method. Annals of Mathematical "
        "Statistics 22 (1951)",
    ),
    "backpropagation": Term(
        QT_TRANSLATE_NOOP("Glossary", "Backpropagation"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Backpropagation computes how much each [weight](#weights) contributed to the "
            "[loss](#loss). It goes through the network from the last layer to the first and "
            "applies the chain rule at each, so that one pass back gives the slopes for all "
            "weights at once. [Gradient descent](#gradient-descent) then uses them.",
        ),
        ("gradient-descent", "weights"),
        "D. Rumelhart, G. Hinton, R. Williams: Learning representations by back-propagating "
        "errors. Nature 323 (1986)",
    ),
    "learning-rate": Term(
        QT_TRANSLATE_NOOP("Glossary", "Learning rate"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The learning rate says how far each step of the training goes. If it is too small, "
            "learning takes ages; if it is too large, the steps jump over the valley, and the "
            "loss grows instead of falling. A good value depends on the [optimizer](#optimizer): "
            "0.001 is usual for Adam, while plain gradient descent often needs 0.01 to 0.1.",
        ),
        ("gradient-descent", "learning-rate-schedule", "optimizer"),
        f"{_DEEP_LEARNING}, section 8.3.1",
    ),
    "learning-rate-schedule": Term(
        QT_TRANSLATE_NOOP("Glossary", "Learning-rate schedule"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A schedule changes the [learning rate](#learning-rate) during a training. In the "
            "first tenth it rises from zero (warm-up), because the first steps are the least "
            "reliable. Then it falls to zero, along a line or half a cosine, so that the weights "
            "settle. “Constant” leaves it as it is.",
        ),
        ("learning-rate", "weight-averaging"),
        "I. Loshchilov, F. Hutter: SGDR – Stochastic gradient descent with warm restarts. ICLR "
        "2017",
    ),
    "batch": Term(
        QT_TRANSLATE_NOOP("Glossary", "Batch"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A batch is the set of images that the network learns from in one step, usually about "
            "a hundred. Their losses are averaged before the [weights](#weights) change. Larger "
            "batches give calmer steps, smaller ones give more steps in the same time. With "
            "55,000 images and a batch size of 128, an [epoch](#epoch) has 430 batches.",
        ),
        ("epoch", "gradient-descent", "loss"),
        f"{_DEEP_LEARNING}, section 8.1.3",
    ),
    "epoch": Term(
        QT_TRANSLATE_NOOP("Glossary", "Epoch"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "An epoch is one pass over all [training images](#training-images), in a new random "
            "order. After each epoch the [validation images](#validation-images) are read, to see "
            "how well the network does. The curves show loss and accuracy over the epochs.",
        ),
        ("batch", "training-images", "validation-images"),
        f"{_DEEP_LEARNING}, section 8.1.3",
    ),
    "optimizer": Term(
        QT_TRANSLATE_NOOP("Glossary", "Optimizer"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "An optimizer is the rule by which the weights follow the gradient. Plain [gradient "
            "descent](#gradient-descent) steps straight downhill. [Momentum](#momentum) also "
            "keeps going in the direction of the previous steps; [RMSprop](#rmsprop), "
            "[Adam](#adam) and [AdamW](#adamw) give each weight a step size of its own. Adam is a "
            "good first choice.",
        ),
        ("gradient-descent", "momentum", "rmsprop", "adam", "adamw"),
        f"{_DEEP_LEARNING}, sections 8.3 and 8.5",
    ),
    "momentum": Term(
        QT_TRANSLATE_NOOP("Glossary", "Momentum"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Momentum lets the weights roll like a ball: each step adds the new gradient to nine "
            "tenths of the step before. In a long, narrow valley the sideways moves cancel out "
            "and the moves along it add up, so it gets ahead faster than plain [gradient "
            "descent](#gradient-descent).",
        ),
        ("gradient-descent", "optimizer", "learning-rate"),
        "B. Polyak: Some methods of speeding up the convergence of iteration methods. USSR "
        "Computational Mathematics and Mathematical Physics 4 (1964)",
    ),
    "rmsprop": Term(
        QT_TRANSLATE_NOOP("Glossary", "RMSprop"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "RMSprop divides each weight's step by the usual size of its gradients, a running "
            "root mean square. Weights with small gradients thus move as fast as those with large "
            "ones, and one [learning rate](#learning-rate) suits all of them.",
        ),
        ("optimizer", "adam", "learning-rate"),
        "T. Tieleman, G. Hinton: Lecture 6.5 – RMSProp. COURSERA: Neural Networks for Machine "
        "Learning, 2012",
    ),
    "adam": Term(
        QT_TRANSLATE_NOOP("Glossary", "Adam"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Adam joins [momentum](#momentum) and [RMSprop](#rmsprop): it follows a running mean "
            "of the gradients, and divides it for each weight by their usual size. It works well "
            "with its usual settings on many problems, and is the default in this program. With "
            "LeNet-5 it reaches in two epochs what plain gradient descent at the same [learning "
            "rate](#learning-rate) does not reach in forty.",
        ),
        ("optimizer", "momentum", "rmsprop", "adamw"),
        "D. Kingma, J. Ba: Adam – A method for stochastic optimization. ICLR 2015",
    ),
    "adamw": Term(
        QT_TRANSLATE_NOOP("Glossary", "AdamW"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "AdamW is [Adam](#adam) with weight decay: each step also makes all "
            "[weights](#weights) a tiny bit smaller. A weight stays large only if the data keep "
            "asking for it, which helps against [overfitting](#overfitting).",
        ),
        ("adam", "optimizer", "overfitting"),
        "I. Loshchilov, F. Hutter: Decoupled weight decay regularization. ICLR 2019",
    ),
    "weight-averaging": Term(
        QT_TRANSLATE_NOOP("Glossary", "Weight averaging"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "With weight averaging, the network answers with a mean of the [weights](#weights) "
            "after all steps instead of the last ones; later steps count more. Each step is "
            "jostled by whichever images were in its batch, and the mean evens that out. It costs "
            "almost no time, and often gains a little accuracy.",
        ),
        ("weights", "learning-rate-schedule", "batch"),
        "P. Izmailov and others: Averaging weights leads to wider optima and better "
        "generalization. UAI 2018; O. Shamir, T. Zhang: Stochastic gradient descent for non-smooth "
        "optimization. ICML 2013",
    ),
    "dropout": Term(
        QT_TRANSLATE_NOOP("Glossary", "Dropout"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Dropout leaves out a random share of the features in each training step, here those "
            "before the first [fully connected layer](#fully-connected-layer). The network cannot "
            "rely on any single feature and has to find several signs of each digit, which helps "
            "against [overfitting](#overfitting). When it reads a drawing, nothing is left out.",
        ),
        ("overfitting", "augmentation", "fully-connected-layer"),
        "N. Srivastava, G. Hinton, A. Krizhevsky, I. Sutskever, R. Salakhutdinov: Dropout – A "
        "simple way to prevent neural networks from overfitting. Journal of Machine Learning "
        "Research 15 (2014)",
    ),
    "overfitting": Term(
        QT_TRANSLATE_NOOP("Glossary", "Overfitting"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A network overfits when it learns its [training images](#training-images) by heart "
            "instead of what makes a digit. You see it in the curves: the training loss keeps "
            "falling while the validation loss stops falling or rises. More images, "
            "[augmentation](#augmentation) and [dropout](#dropout) help, or stopping earlier.",
        ),
        ("validation-images", "dropout", "augmentation"),
        f"{_DEEP_LEARNING}, section 5.2",
    ),
    "seed": Term(
        QT_TRANSLATE_NOOP("Glossary", "Seed"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The seed is the number from which all chance in a training comes: the first weights, "
            "the order of the images, dropout and augmentation. The same seed and settings give "
            "the same network again. Other seeds show how much of a result is luck; differences "
            "of a tenth of a percentage point are common.",
        ),
        ("weights", "run", "confidence-interval"),
        "X. Bouthillier and others: Accounting for variance in machine learning benchmarks. MLSys "
        "2021",
    ),
    "run": Term(
        QT_TRANSLATE_NOOP("Glossary", "Run"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A run is the record of one training: its settings, its [seed](#seed), its curves, "
            "and its network after each [epoch](#epoch). Every training is recorded "
            "automatically. A run that was stopped can be resumed, and ends as if there had been "
            "no break.",
        ),
        ("checkpoint", "seed", "tensorboard"),
        f"{_DEEP_LEARNING}, chapter 11, on keeping track of experiments",
    ),
    "checkpoint": Term(
        QT_TRANSLATE_NOOP("Glossary", "Checkpoint"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A checkpoint is a network as it was at the end of an [epoch](#epoch), kept on disk. "
            "With checkpoints you can watch how the reading of your drawing changed during the "
            "training, and continue after a crash.",
        ),
        ("run", "epoch", "weights"),
        "M. Abadi and others: TensorFlow – A system for large-scale machine learning. OSDI 2016, "
        "section 4.3",
    ),
    "fine-tuning": Term(
        QT_TRANSLATE_NOOP("Glossary", "Fine-tuning"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Fine-tuning trains a finished network a little further on new images. This program "
            "calls it adapting: a copy of the network learns your handwriting from the digits "
            "that you labelled. So that it does not forget other people's digits, those are mixed "
            "in, and only as much of the change is taken as leaves their reading where it was.",
        ),
        ("label", "augmentation", "weights"),
        "M. Wortsman and others: Robust fine-tuning of zero-shot models. CVPR 2022",
    ),
    "tensorboard": Term(
        QT_TRANSLATE_NOOP("Glossary", "TensorBoard"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "TensorBoard is TensorFlow's own program for looking at trainings in a browser: "
            "curves, settings, and the graph of the network. This program writes a log for it in "
            "each [run](#run), and can start it; it can be reached from this computer only.",
        ),
        ("run", "loss", "accuracy"),
        "M. Abadi and others: TensorFlow – A system for large-scale machine learning. OSDI 2016",
    ),
}
