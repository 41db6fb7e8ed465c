"""The landscape of trainings: what is measured is what the networks themselves lose."""

from __future__ import annotations

import gzip

import numpy as np
import pytest
from support.digits import digit_arrays, idx_images, idx_labels
from support.insight import DEEPER, OTHERS, random_network

from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.core.insight.landscape.plane import network_at, weights_of
from lenet_gui.core.insight.landscape.sample import IMAGES, Sample, sample_of
from lenet_gui.core.insight.landscape.survey import (
    ALONG,
    SIDE,
    Landscape,
    have_common_start,
    survey,
)
from lenet_gui.core.network.architectures import ARCHITECTURES, LENET5
from lenet_gui.core.network.network import Network

Run = list[tuple[int, Network]]


def a_sample() -> Sample:
    images, labels = synthetic_digits(12, 4)
    return Sample(images.astype(np.float32) / 255, labels.astype(np.intp), "builtin")


def a_run(seed: int, epochs: int = 3, start: Network | None = None) -> Run:
    """A walk with random steps, from the same start for all."""
    network = start or random_network(DEEPER)
    random = np.random.default_rng(seed)
    run = [(0, network)]
    for epoch in range(1, epochs + 1):
        steps = [random.normal(0, 0.02, w.shape).astype(np.float32) for w in network.weights]
        pairs = zip(network.weights, steps, strict=True)
        network = network.with_weights(tuple(w + step for w, step in pairs))
        run.append((epoch, network))
    return run


@pytest.fixture(scope="module")
def two() -> tuple[list[Run], list[Landscape]]:
    """Two runs, and what is reported of their landscape."""
    runs = [a_run(1), a_run(2, epochs=4)]
    return runs, list(survey(runs, a_sample()))


def test_the_plane_has_the_own_losses_of_the_start_and_both_ends(
    two: tuple[list[Run], list[Landscape]],
) -> None:
    runs, reports = two
    found, sample = reports[-1], a_sample()
    for run, path in zip(runs, found.paths, strict=True):
        for end in (0, -1):
            own = sample.loss(run[end][1])
            assert path.losses[end] == pytest.approx(own, rel=1e-6)
            assert path.on_plane[end] == pytest.approx(own, rel=1e-4)
            assert path.distances[end] == pytest.approx(0, abs=1e-6)


def test_each_epoch_has_its_own_loss_its_place_and_its_distance(
    two: tuple[list[Run], list[Landscape]],
) -> None:
    runs, reports = two
    found, sample = reports[-1], a_sample()
    for run, path in zip(runs, found.paths, strict=True):
        assert path.epochs == tuple(epoch for epoch, _ in run)
        for k, (_, network) in enumerate(run):
            vector = weights_of(network)
            assert path.losses[k] == pytest.approx(sample.loss(network), rel=1e-6)
            below = found.plane.vector(*path.places[k])
            assert path.distances[k] == pytest.approx(float(np.linalg.norm(vector - below)))
            expected = sample.loss(network_at(network, below))
            assert path.on_plane[k] == pytest.approx(expected, rel=1e-6)
    assert max(float(path.distances.max()) for path in found.paths) > 0.1


def test_the_profile_is_the_loss_of_the_means_of_both_ends(
    two: tuple[list[Run], list[Landscape]],
) -> None:
    runs, reports = two
    first, second = (weights_of(run[-1][1]) for run in runs)
    sample, like = a_sample(), runs[0][0][1]
    for k in (0, 7, ALONG - 1):
        share = k / (ALONG - 1)
        network = network_at(like, (1 - share) * first + share * second)
        assert reports[-1].profile[k] == pytest.approx(sample.loss(network), rel=1e-4)


def test_each_point_of_the_ground_is_the_loss_there(
    two: tuple[list[Run], list[Landscape]],
) -> None:
    runs, reports = two
    found, like = reports[-1], runs[0][0][1]
    for row, column in ((0, 0), (3, 17), (SIDE - 1, 10)):
        vector = found.plane.vector(found.x[column], found.y[row])
        expected = a_sample().loss(network_at(like, vector))
        assert found.losses[row, column] == pytest.approx(expected, rel=1e-6)
        assert found.loss_near(found.x[column] + 1e-6, found.y[row]) == found.losses[row, column]


def test_it_is_measured_from_coarse_to_fine_and_what_is_missing_is_between(
    two: tuple[list[Run], list[Landscape]],
) -> None:
    _, reports = two
    assert [r.done for r in reports] == sorted(r.done for r in reports)
    assert np.isnan(reports[0].filled()).all()
    assert not np.isnan(reports[-1].losses).any()
    coarse = next(r for r in reports if not np.isnan(r.filled()).any())
    assert np.isnan(coarse.losses).mean() > 0.8
    np.testing.assert_array_equal(coarse.filled()[::4, ::4], reports[-1].losses[::4, ::4])
    one, other = coarse.losses[0, 0], coarse.losses[0, 4]
    assert coarse.filled()[0, 2] == pytest.approx(np.sqrt(one * other))
    np.testing.assert_array_equal(reports[-1].filled(), reports[-1].losses)


def test_reports_stay_as_they_were(two: tuple[list[Run], list[Landscape]]) -> None:
    assert np.isnan(two[1][0].losses).all()


def test_all_paths_lie_on_the_ground_that_is_measured(
    two: tuple[list[Run], list[Landscape]],
) -> None:
    found = two[1][-1]
    for path in found.paths:
        x, y = path.places.T
        assert found.x[0] < x.min()
        assert x.max() < found.x[-1]
        assert found.y[0] < y.min()
        assert y.max() < found.y[-1]


def test_one_run_has_the_plane_of_its_epochs_and_a_line_from_its_start_to_its_end() -> None:
    run, sample = a_run(1, epochs=4), a_sample()
    found = list(survey([run], sample))[-1]
    assert found.plane.share is not None
    assert 0.4 < found.plane.share < 1
    assert len(found.paths) == 1
    start, end = found.line()
    np.testing.assert_array_equal([start, end], found.paths[0].places[[0, -1]])


def test_nothing_is_yielded_for_networks_on_a_line() -> None:
    assert not list(survey([a_run(1)[:2]], a_sample()))


def test_it_ends_early_when_cancelled() -> None:
    asked: list[int] = []
    reports = survey([a_run(1)], a_sample(), lambda: len(asked) > 9 or bool(asked.append(1)))
    assert list(reports)[-1].done < 0.05


def test_any_network_has_a_landscape() -> None:
    run = a_run(1, epochs=2, start=random_network(OTHERS))
    found = list(survey([run], a_sample()))[-1]
    assert np.isfinite(found.paths[0].losses).all()


def test_networks_have_a_common_start_only_if_they_are_the_same() -> None:
    first = Network.initial(LENET5, 1)
    assert have_common_start(first, Network.initial(LENET5, 1))
    assert not have_common_start(first, Network.initial(LENET5, 2))
    assert not have_common_start(first, Network.initial(ARCHITECTURES["softmax"], 1))


def test_without_the_data_of_a_run_built_in_digits_are_the_sample() -> None:
    sample = sample_of("fashion-mnist")
    assert sample.data == "builtin"
    assert sample.images.shape == (IMAGES, 28, 28)
    np.testing.assert_array_equal(sample.images, sample_of("builtin").images)


def test_the_sample_of_an_archive_are_the_training_images_among_its_members() -> None:
    emnist = PUBLISHED["emnist-digits"]
    folder = emnist.cache_folder()
    folder.mkdir(parents=True)
    images, labels = digit_arrays(40, seed=3)
    contents = []
    for part in ((images, labels), digit_arrays(10, seed=4)):
        # EMNIST's images lie on their side.
        contents += [idx_images(part[0].transpose(0, 2, 1)), idx_labels(part[1])]
    for member, content in zip(emnist.inside, contents, strict=True):
        (folder / member.rpartition("/")[2]).write_bytes(gzip.compress(content))
    sample = sample_of("emnist-digits")
    assert sample.data == "emnist-digits"
    known = {image.tobytes() for image in images}
    assert {np.rint(image * 255).astype(np.uint8).tobytes() for image in sample.images} <= known
