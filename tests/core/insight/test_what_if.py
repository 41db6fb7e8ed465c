from __future__ import annotations

import numpy as np
import pytest
from support.insight import DEEPER, IMAGES, random_network

from lenet_gui.core.insight.what_if import reread
from lenet_gui.core.network.architectures import LENET5, SOFTMAX_REGRESSION, Architecture
from lenet_gui.core.network.network import softmax


@pytest.mark.parametrize("architecture", [LENET5, SOFTMAX_REGRESSION, DEEPER], ids=lambda a: a.key)
def test_the_effect_of_each_pixel_is_that_of_reading_the_changed_image(
    architecture: Architecture,
) -> None:
    network, image = random_network(architecture), IMAGES[1]
    *_, found = reread(network, image)
    voices = found.voices(4, 9)
    margin = found.margin(4, 9)
    for row, column in np.ndindex(28, 28):
        changed = image.copy()
        changed[row, column] = 0 if image[row, column] > 0 else 1
        scores = network.logits(changed[np.newaxis])[0]
        after = float(scores[4] - scores[9])
        effect = margin - after if image[row, column] > 0 else after - margin
        assert voices[row, column] == pytest.approx(effect, abs=1e-4)
        before, now = found.probabilities(row, column)
        np.testing.assert_allclose(now, softmax(scores[np.newaxis])[0], atol=1e-5)
        assert before.sum() == pytest.approx(1)


def test_first_the_ink_is_known_and_then_all_pixels() -> None:
    image = IMAGES[0]
    first, second = reread(random_network(LENET5), image)
    np.testing.assert_array_equal(np.isnan(first.changed[..., 0]), image == 0)
    assert not first.voices(1, 2)[image == 0].any()
    assert not np.isnan(second.changed).any()


def test_it_ends_when_cancelled() -> None:
    assert list(reread(random_network(LENET5), IMAGES[0], lambda: True)) == []


def test_a_digit_has_no_margin_over_itself() -> None:
    *_, found = reread(random_network(LENET5), IMAGES[0])
    assert not found.voices(3, 3).any()


def test_the_map_depends_on_the_weights_of_every_layer() -> None:
    # As J. Adebayo et al., Sanity checks for saliency maps, NeurIPS 2018: weights are drawn anew
    # from the output down, and the map must change.
    network, other = random_network(LENET5, 1), random_network(LENET5, 2)
    *_, before = reread(network, IMAGES[0])
    ink = IMAGES[0] > 0
    for count in range(2, len(network.weights) + 1, 2):
        changed = type(network)(LENET5, (*network.weights[:-count], *other.weights[-count:]))
        *_, after = reread(changed, IMAGES[0])
        maps = before.voices(4, 9)[ink], after.voices(4, 9)[ink]
        assert abs(float(np.corrcoef(*maps)[0, 1])) < 0.75
