"""The sections that prepare the pixels, hand out batches, and train and evaluate."""

from __future__ import annotations

import json

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.optimizers import OPTIMIZERS
from lenet_gui.core.experiment.schedules import WARM_UP
from lenet_gui.core.export.script.sections import Section
from lenet_gui.core.network.architectures import INPUT_SHAPE, NO_DIGIT, Architecture
from lenet_gui.core.network.pixels import can_be_enlarged
from lenet_gui.core.training.augmentation import MAX_SHIFT, MAX_SLANT, MAX_STRETCH, MAX_TURN


def pixels_section(architecture: Architecture) -> Section:
    """Return the section with prepare(): how the network wants its images."""
    pixels, side = architecture.pixels, architecture.side()
    prose = [f"The network reads pixels from {pixels.range}, {pixels.ink}."]
    lines = ['images = images.astype("float32") / 255']
    before = ""
    if can_be_enlarged(side) and pixels.enlarges:
        prose.append(f"It takes {side}×{side} pixels, to which the images are enlarged.")
        lines += [
            f"images = keras.ops.image.resize(images[..., np.newaxis], ({side}, {side}))",
            "images = np.asarray(images)",
        ]
    elif can_be_enlarged(side):
        prose.append(f"It takes {side}×{side} pixels, so the images get a margin of two.")
        lines.append("images = np.pad(images, ((0, 0), (2, 2), (2, 2)))")
    elif side != INPUT_SHAPE[0]:
        prose.append(
            f"It takes {side}×{side} pixels. Each new pixel is the mean of the area that it covers."
        )
        before = _FIT.format(side)
        lines.append("images = FIT @ images @ FIT.T")
    if not pixels.changes_nothing():
        sign = "-" if pixels.offset < 0 else "+"
        end = f" {sign} {abs(pixels.offset):.9g}" if pixels.offset else ""
        lines.append(f"images = {pixels.scale:.9g} * images{end}")
    sizes = ", ".join(map(str, architecture.input_shape))
    lines.append(f"return images.reshape(-1, {sizes})")
    body = "".join(f"    {line}\n" for line in lines)
    doc = '    """Return images uint8 (n, 28, 28) as the network takes them, float32."""\n'
    return Section("The pixels", " ".join(prose), f"{before}def prepare(images):\n{doc}{body}")


def augmentation_section() -> Section:
    """Return the section with vary()."""
    return Section(
        "Variation",
        "Each training image is turned, slanted, stretched and shifted a little, differently in "
        "every epoch. So the network sees more digits than there are, and learns what does not "
        "matter.",
        _VARY.format(turn=MAX_TURN, slant=MAX_SLANT, stretch=MAX_STRETCH, shift=MAX_SHIFT),
    )


def batches_section(config: TrainingConfig, soft: bool) -> Section:
    """Return the section with Batches; `soft` where some training images are of no class."""
    prose = (
        "fit() could make batches by itself. These are in the very order of lenet-gui, a new one "
        "for each epoch; the last batch is left out where it is not full."
    )
    taken = "train_images[chosen]"
    code = ""
    if config.augmentation:
        taken = "vary(train_images[chosen])"
        code += "variation = np.random.default_rng(SEED)\n"
    code += "STEPS = len(train_images) // BATCH_SIZE  # in an epoch\n\n\n"
    labels = "train_labels[chosen]"
    if soft:
        prose += (
            f" Images with the label {NO_DIGIT} are no digits. The network learns to be undecided "
            "about them: a tenth for each class."
        )
        code += _TARGETS.format(NO_DIGIT)
        labels = "targets(train_labels[chosen])"
    return Section("Batches", prose, code + _BATCHES.format(taken=taken, labels=labels))


def training_section(config: TrainingConfig, tables: bool, soft: bool) -> Section:
    """Return the section that compiles and trains."""
    optimizer = OPTIMIZERS[config.optimizer]
    prose, code, callbacks = [], "", ["shuffling"]
    rate = "LEARNING_RATE"
    if config.schedule == "linear":
        prose.append("The learning rate rises quickly, then falls to zero in a straight line.")
        code += _LINEAR.format(WARM_UP)
        callbacks.append("LinearRate()")
    elif config.schedule == "cosine":
        prose.append("The learning rate rises quickly, then falls to zero along half a cosine.")
        code += _COSINE.format(warm_up=WARM_UP, decay=1 - WARM_UP)
        rate = "rate"
    if tables:
        callbacks.append("Connections()")
    if config.weight_averaging:
        prose.append(
            "In the end the network gets an average of its weights after all steps, which "
            "reads better than the last ones."
        )
        code += f"\n\n{_AVERAGE}" if rate == "rate" else _AVERAGE
        callbacks.append("AverageWeights()")
    arguments = [rate, *(f"{name}={value!r}" for name, value in optimizer.arguments.items())]
    loss = "CategoricalCrossentropy" if soft else "SparseCategoricalCrossentropy"
    code += (
        "model.compile(\n"
        f"    optimizer=keras.optimizers.{optimizer.keras_class}({', '.join(arguments)}),\n"
        f"    loss=keras.losses.{loss}(from_logits=True),\n"
        '    metrics=["accuracy"],\n'
        ")\n"
    )
    labels = "targets(validation_labels)" if soft else "validation_labels"
    code += _FIT_MODEL.format(labels=labels, callbacks=", ".join(callbacks))
    prose.append("Keras tells the accuracy on the validation images after each epoch.")
    return Section("Training", " ".join(prose), code)


def evaluation_section(accuracy: str, saved: str, soft: bool) -> Section:
    """Return the section that evaluates; `accuracy` is what lenet-gui measured, or ""."""
    prose = (
        "The test images are looked at once, at the end: the network has never seen them, and "
        "nothing was chosen by them."
    )
    told = f"# In lenet-gui it was {accuracy}.\n" if accuracy else ""
    labels = "targets(test_labels)" if soft else "test_labels"
    code = _EVALUATE.format(labels=labels, told=told, saved=json.dumps(saved, ensure_ascii=False))
    return Section("Test", prose, code)


_FIT = """\
# The share of each of 28 rows in each new one; the same for columns.
SIDE = {}
edges = np.arange(SIDE + 1) * 28 / SIDE
starts, ends, rows = edges[:-1, None], edges[1:, None], np.arange(28)
FIT = np.clip(np.minimum(ends, rows + 1) - np.maximum(starts, rows), 0, None)
FIT = (FIT * SIDE / 28).astype("float32")


"""

_VARY = '''\
def vary(images):
    """Return images (n, 28, 28), each moved by its own random affine map about the centre."""
    turn, slant, width, height, right, down = variation.uniform(-1, 1, (6, len(images)))
    turn, slant = {turn} * turn, {slant} * slant  # radians, pixels for each pixel up
    width, height = 1 + {stretch} * width, 1 + {stretch} * height
    # The pixel (x, y) is taken from (a x + b y + c, d x + e y + f).
    a, b = np.cos(turn) * width, slant - np.sin(turn) * height
    d, e = np.sin(turn) * width, np.cos(turn) * height
    c = {shift} * right + 13.5 * (1 - a - b)
    f = {shift} * down + 13.5 * (1 - d - e)
    none = np.zeros(len(images))
    maps = np.stack([a, b, c, d, e, f, none, none], axis=1).astype("float32")
    moved = keras.ops.image.affine_transform(
        images[..., np.newaxis].astype("float32"), maps, data_format="channels_last"
    )
    return np.asarray(moved)[..., 0]
'''

_TARGETS = '''\
def targets(labels):
    """Return the probabilities to learn: 1 at the label, or a tenth for each class."""
    result = np.eye({0} + 1, 10, dtype="float32")[labels]
    result[labels == {0}] = 0.1
    return result


'''

_BATCHES = '''\
class Batches(keras.utils.PyDataset):
    """The batches of an epoch."""

    def __len__(self):
        return STEPS

    def __getitem__(self, step):
        chosen = self.order[step * BATCH_SIZE : (step + 1) * BATCH_SIZE]
        return prepare({taken}), {labels}

    def shuffle(self, epoch):
        random = np.random.default_rng([SEED, 1, epoch])
        self.order = random.permutation(len(train_images))


batches = Batches()
batches.shuffle(0)
shuffling = keras.callbacks.LambdaCallback(
    on_epoch_begin=lambda epoch, logs: batches.shuffle(epoch)
)
'''

_LINEAR = '''\
class LinearRate(keras.callbacks.Callback):
    """Set the learning rate before each step."""

    def on_train_begin(self, logs=None):
        self.step = 0

    def on_train_batch_begin(self, batch, logs=None):
        done = (self.step + 0.5) / (EPOCHS * STEPS)
        factor = min(done / {0}, (1 - done) / (1 - {0}))
        self.model.optimizer.learning_rate = LEARNING_RATE * factor
        self.step += 1


'''

_COSINE = """\
rate = keras.optimizers.schedules.CosineDecay(
    0.0,
    decay_steps=round({decay} * EPOCHS * STEPS),
    warmup_target=LEARNING_RATE,
    warmup_steps=round({warm_up} * EPOCHS * STEPS),
)
"""

_AVERAGE = '''\
class AverageWeights(keras.callbacks.Callback):
    """Average the weights after all steps; those of step k count k times."""

    def on_train_begin(self, logs=None):
        self.step = 0
        self.average = self.model.get_weights()

    def on_train_batch_end(self, batch, logs=None):
        share = 2 / (self.step + 2)
        pairs = zip(self.average, self.model.get_weights(), strict=True)
        self.average = [average + share * (new - average) for average, new in pairs]
        self.step += 1

    def on_test_begin(self, logs=None):
        self.in_training = self.model.get_weights()
        self.model.set_weights(self.average)

    def on_test_end(self, logs=None):
        self.model.set_weights(self.in_training)

    def on_train_end(self, logs=None):
        self.model.set_weights(self.average)


'''

_FIT_MODEL = """\
history = model.fit(
    batches,
    epochs=EPOCHS,
    shuffle=False,  # the batches themselves; their images are shuffled
    validation_data=(prepare(validation_images), {labels}),
    validation_batch_size=1000,
    callbacks=[{callbacks}],
    verbose=2,
)
"""

_EVALUATE = """\
_, accuracy = model.evaluate(prepare(test_images), {labels}, batch_size=1000, verbose=0)
{told}print(f"Test accuracy: {{100 * accuracy:.2f}} %")

probabilities = keras.ops.softmax(model.predict(prepare(test_images[:1]), verbose=0))
print("The first test image is read as", int(np.argmax(probabilities)))

# lenet-gui opens this file.
model.save({saved})
"""
