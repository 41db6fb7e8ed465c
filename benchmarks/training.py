"""How long an epoch takes, beside Keras's `fit`, PyTorch, and the tutorial's own session loop.

    python benchmarks/training.py [--quick]

LeNet-5 with Adam, batch 128, float32, MNIST's 55,000 images and validation on 5,000, all cores:
the same for all, each in a process of its own, in turn, after a short warm-up that does not count.
Also what share of this machine's peak in a large matrix product the training reaches. PyTorch is
no part of this project; `make torch` puts it into an environment of its own, .venv-torch.
"""

from __future__ import annotations

import functools
import sys
from pathlib import Path

from mnist_folder import mnist_folder, training_images
from runner import ROOT, Answer, alternate, ratio, run_alone, run_script

OURS, FIT, SESSION, TORCH = "lenet-gui", "Keras fit", "session loop", "PyTorch"

_SCRIPTS = {
    OURS: ("lenet_gui_training.py", "--epochs", 1),
    FIT: ("keras_fit.py",),
    SESSION: ("session_loop.py",),
    TORCH: ("torch_eager.py",),
}
_TARGETS = {FIT: 0.45, TORCH: 0.7, SESSION: 0.6}

# Multiplications and additions forward and back. Forward: C1 28·28·25·6, C3 10·10·150·16, the dense
# layers 400·120 + 120·84 + 84·10, each product with its sum two operations, 0.83 MFLOP in all; the
# gradients by the weights and by the inputs each take the same once more.
_FLOP_A_SAMPLE = 3 * 2 * (28 * 28 * 25 * 6 + 10 * 10 * 150 * 16 + 400 * 120 + 120 * 84 + 84 * 10)


def torch_python() -> Path | None:
    """The Python that has PyTorch, None where there is none."""
    for part in ("bin/python", "Scripts/python.exe"):
        if (path := ROOT / ".venv-torch" / part).exists():
            return path
    return None


def epoch_seconds(contestant: str, folder: Path) -> float:
    """How long one epoch takes a contestant."""
    script, *arguments = _SCRIPTS[contestant]
    python = torch_python() if contestant == TORCH else None
    result = run_script(script, folder, *arguments, python=python or sys.executable)
    return float(result["epochs"][-1])


def measure(quick: bool) -> Answer:
    """Epochs in turn, and the peak."""
    with_torch = torch_python() is not None
    names = [name for name in _SCRIPTS if name != TORCH or with_torch]
    with mnist_folder(quick) as folder:
        contestants = {name: functools.partial(epoch_seconds, name, folder) for name in names}
        images = training_images(folder)
        contestants["peak"] = lambda: float(run_script("matmul_peak.py")["gflops"])
        seconds = alternate(contestants, 1 if quick else 3)
    peaks = seconds.pop("peak")
    reached = [_FLOP_A_SAMPLE * images / epoch / 1e9 for epoch in seconds[OURS]]
    rows = [
        ratio(f"an epoch, to {name}", (OURS, seconds[OURS]), (name, seconds[name]), target)
        for name, target in _TARGETS.items()
        if name in seconds
    ]
    rows.append(
        ratio("matrix product's peak reached", (OURS, reached), ("peak", peaks), None, "GFLOP/s")
    )
    missing = "PyTorch is not here and was left out; `make torch` brings it."
    return Answer(tuple(rows), notes=() if with_torch else (missing,))


if __name__ == "__main__":
    run_alone(measure, __doc__)
