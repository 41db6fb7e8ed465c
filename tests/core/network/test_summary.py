from __future__ import annotations

import pytest
from support.architectures import FROM_ELSEWHERE

from lenet_gui.core.network.architectures import (
    ARCHITECTURES,
    LENET5,
    SOFTMAX_REGRESSION,
    Architecture,
)
from lenet_gui.core.network.summary import layer_rows, shape_text


def test_the_rows_of_lenet5_are_the_tutorials_table() -> None:
    learned = {
        row.name: (shape_text(row.output_shape), row.weights, row.biases, row.parameters)
        for row in layer_rows(LENET5)
        if row.parameters
    }
    assert learned == {
        "C1": ("28×28×6", 150, 6, 156),
        "C3": ("10×10×16", 2_400, 16, 2_416),
        "C5": ("120", 48_000, 120, 48_120),
        "F6": ("84", 10_080, 84, 10_164),
        "output": ("10", 840, 10, 850),
    }


def test_the_rows_follow_the_image_through_the_layers() -> None:
    shapes = [(row.name, row.output_shape) for row in layer_rows(SOFTMAX_REGRESSION)]
    assert shapes == [
        ("input", (28, 28, 1)),
        ("flatten", (784,)),
        ("dropout", (784,)),
        ("output", (10,)),
    ]


def test_only_biases_of_kernels_count_as_biases() -> None:
    counts = {row.name: (row.weights, row.biases) for row in layer_rows(FROM_ELSEWHERE)}
    assert counts["first"] == (150, 0)
    assert counts["batch"] == (24, 0)
    assert counts["last"] == (100, 10)
    assert counts["layer"] == (20, 0)


COUNTS = {
    "lenet5": 61_706,
    "softmax": 7_850,
    # The paper's 60,000 and the output; without the table of C3, 900 more.
    "lenet5-1998": 60_000 + 850,
    "lenet5-1998-full": 60_900 + 850,
    "mlp": 101_770,
    "keras-example": 34_826,
}


@pytest.mark.parametrize("architecture", ARCHITECTURES.values(), ids=lambda a: a.key)
def test_the_rows_add_up_to_all_parameters(architecture: Architecture) -> None:
    count = architecture.parameter_count()
    assert sum(row.parameters for row in layer_rows(architecture)) == count
    assert count == COUNTS[architecture.key]


def test_each_layer_says_what_it_does() -> None:
    kinds = {row.name: row.kind for row in layer_rows(LENET5)}
    assert kinds["C1"] == "convolution 5×5, same, ReLU"
    assert kinds["S2"] == "max-pooling 2×2"
    assert kinds["F6"] == "fully connected, ReLU"
    assert kinds["output"] == "fully connected, softmax"
