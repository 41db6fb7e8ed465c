from __future__ import annotations

import pytest

from benchmarks.speed.profile_launch import by_package
from benchmarks.speed.profile_step import Span, exclusive_times, kind_of


def test_a_span_that_lies_within_another_is_taken_off_it():
    spans = [Span("loop", 0, 10), Span("a", 1, 4), Span("in a", 2, 3), Span("b", 4, 6)]
    assert dict(exclusive_times(spans)) == {"loop": 5, "a": 2, "in a": 1, "b": 2}


def test_spans_may_follow_one_another_and_come_in_any_order():
    assert dict(exclusive_times([Span("b", 2, 3), Span("a", 0, 2)])) == {"a": 2, "b": 1}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("while/body/conv2d/Relu:_MklNativeFusedConv2D", "convolutions"),
        ("grad:_MklNativeConv2DBackpropInput", "convolutions, gradients"),
        ("pool:MaxPool", "pooling"),
        ("grad:_MklNativeMaxPoolGrad", "pooling, gradient"),
        ("adam/Sqrt:Sqrt", "optimizer"),
        ("TensorListStack:TensorListStack", "other ones"),
        ("KernelAndDeviceFunc::Run", None),
        ("_train_steps", None),
    ],
)
def test_operations_are_told_by_their_types(name: str, kind: str | None):
    assert kind_of(name) == kind


def test_imports_are_added_up_over_packages():
    listing = """\
import time: self [us] | cumulative | imported package
import time:      1000 |       1000 |   numpy.linalg
import time:      2000 |       3000 | numpy
import time:       500 |        500 |   json
import time:      4000 |       4500 | lenet_gui.core.imaging.ink
"""
    assert by_package(listing) == {"numpy": 3, "Python's own library": 0.5, "lenet_gui.core": 4}
